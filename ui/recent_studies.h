// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QDateTime>
#include <QImage>
#include <QString>

#include "ui/settings.h"

namespace tidemark::ui {

/// A study opened lately, as the start room shows it.
struct RecentStudy
{
    QString path = {};
    QString title = {};
    QString detail = {}; ///< "2 waves · synthetic answers"
    QDateTime opened = {};

    friend bool operator==(const RecentStudy &, const RecentStudy &) = default;
};

/// The six studies opened last that still exist, newest first, each with a picture of its first
/// saved analysis.
class RecentStudies
{
public:
    static constexpr int kept = 6;

    /// `pictureFolder` is made when the first picture is kept.
    RecentStudies(Settings settings, QString pictureFolder)
        : m_settings(settings)
        , m_pictureFolder(std::move(pictureFolder))
    {
    }

    std::vector<RecentStudy> list() const;
    void remember(const RecentStudy &study);
    void forget(const QString &path);

    QImage picture(const QString &path) const;
    void setPicture(const QString &path, const QImage &picture);

private:
    QString pictureFile(const QString &path) const;
    void store(const std::vector<RecentStudy> &studies);

    Settings m_settings;
    QString m_pictureFolder;
};

/// "Today 09.42", "Yesterday", "18 November" in the language of `locale`.
QString dayText(const QDateTime &time, const QDateTime &now, const QLocale &locale);

} // namespace tidemark::ui
