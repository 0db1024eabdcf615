// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QSettings>
#include <QString>
#include <QVariant>

namespace tidemark::ui {

template <typename T>
struct SettingKey
{
    QLatin1StringView name;
    T fallback = {};
};

namespace keys {
using namespace Qt::StringLiterals;
inline const SettingKey<QString> theme{"window/theme"_L1, u"system"_s}; ///< system, light, dark
inline const SettingKey<QString> language{"window/language"_L1, {}}; ///< nb, nn, en; empty: system
inline const SettingKey<QByteArray> geometry{"window/geometry"_L1, {}};
inline const SettingKey<QByteArray> recentStudies{"start/recent"_L1, {}}; ///< JSON
inline const SettingKey<QString> lastFolder{"files/lastFolder"_L1, {}};
inline const SettingKey<double> confidence{"analysis/confidence"_L1, 0.95};
inline const SettingKey<int> smallestBase{"analysis/smallestBase"_L1, 10};
inline const SettingKey<int> fewAnswers{"analysis/fewAnswers"_L1, 20};
inline const SettingKey<int> minCell{"analysis/minCell"_L1, 5}; ///< where rows are persons
inline const SettingKey<int> decimals{"figure/decimals"_L1, -1}; ///< −1: as many as the base bears
inline const SettingKey<double> widthCm{"figure/widthCm"_L1, 16.0};
inline const SettingKey<double> textPoints{"figure/textPoints"_L1, 8.0};
inline const SettingKey<QString> figureFormat{"figure/format"_L1, u"svg"_s}; ///< svg, pdf, png
inline const SettingKey<int> dotsPerInch{"figure/dotsPerInch"_L1, 300}; ///< of PNG
inline const SettingKey<QString> houseStyle{"figure/houseStyle"_L1, {}}; ///< path; empty: none
} // namespace keys

/// Typed settings over a backend that is passed in: a test hands over one on a temporary file.
class Settings
{
public:
    explicit Settings(QSettings &backend)
        : m_backend(backend)
    {
    }

    template <typename T>
    T get(const SettingKey<T> &key) const
    {
        return m_backend.value(key.name, QVariant::fromValue(key.fallback)).template value<T>();
    }

    template <typename T>
    void set(const SettingKey<T> &key, const T &value)
    {
        m_backend.setValue(key.name, QVariant::fromValue(value));
    }

    /// Sizes of the panels of a splitter, by its name.
    QByteArray splitter(const QString &name) const
    {
        return m_backend.value(QLatin1StringView("splitters/") + name).toByteArray();
    }
    void setSplitter(const QString &name, const QByteArray &state)
    {
        m_backend.setValue(QLatin1StringView("splitters/") + name, state);
    }

private:
    QSettings &m_backend;
};

} // namespace tidemark::ui
