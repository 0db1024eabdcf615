// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recent_studies.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tidemark::ui {

std::vector<RecentStudy> RecentStudies::list() const
{
    std::vector<RecentStudy> studies;
    const auto stored = QJsonDocument::fromJson(m_settings.get(keys::recentStudies)).array();
    for (const auto &entry : stored) {
        const QJsonObject one = entry.toObject();
        const QString path = one["path"_L1].toString();
        if (!QFileInfo::exists(path))
            continue;
        studies.push_back(
            {.path = path,
             .title = one["title"_L1].toString(),
             .detail = one["detail"_L1].toString(),
             .opened = QDateTime::fromString(one["opened"_L1].toString(), Qt::ISODate)});
    }
    return studies;
}

void RecentStudies::remember(const RecentStudy &study)
{
    std::vector<RecentStudy> studies = list();
    std::erase_if(studies, [&](const RecentStudy &one) { return one.path == study.path; });
    studies.insert(studies.begin(), study);
    if (studies.size() > std::size_t(kept))
        studies.resize(std::size_t(kept));
    store(studies);
}

void RecentStudies::forget(const QString &path)
{
    std::vector<RecentStudy> studies = list();
    std::erase_if(studies, [&](const RecentStudy &one) { return one.path == path; });
    store(studies);
    QFile::remove(pictureFile(path));
}

void RecentStudies::store(const std::vector<RecentStudy> &studies)
{
    QJsonArray array;
    for (const RecentStudy &one : studies) {
        array.append(QJsonObject{{u"path"_s, one.path},
                                 {u"title"_s, one.title},
                                 {u"detail"_s, one.detail},
                                 {u"opened"_s, one.opened.toString(Qt::ISODate)}});
    }
    m_settings.set(keys::recentStudies, QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString RecentStudies::pictureFile(const QString &path) const
{
    const QByteArray name =
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QDir(m_pictureFolder).filePath(QString::fromLatin1(name) + u".png");
}

QImage RecentStudies::picture(const QString &path) const
{
    return QImage(pictureFile(path));
}

void RecentStudies::setPicture(const QString &path, const QImage &picture)
{
    if (QDir().mkpath(m_pictureFolder))
        picture.save(pictureFile(path));
}

QString dayText(const QDateTime &time, const QDateTime &now, const QLocale &locale)
{
    const qint64 days = time.date().daysTo(now.date());
    const QString clock =
        time.time().toString(locale.language() == QLocale::English ? u"hh:mm"_s : u"hh.mm"_s);
    if (days == 0)
        return QCoreApplication::translate("tidemark::ui::RecentStudies", "Today %1").arg(clock);
    if (days == 1)
        return QCoreApplication::translate("tidemark::ui::RecentStudies", "Yesterday");
    const bool thisYear = time.date().year() == now.date().year();
    const QString day = locale.language() == QLocale::English ? u"d MMMM"_s : u"d. MMMM"_s;
    return locale.toString(time.date(), thisYear ? day : day + u" yyyy");
}

} // namespace tidemark::ui
