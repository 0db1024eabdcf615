// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QWidget>

#include "ui/panels/request_edits.h"
#include "ui/widgets/role_slot.h"

namespace tidemark::ui {

/// Roles above the figure. Shows a request; what the user does is told as a new request.
class RoleView : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoleView)

public:
    explicit RoleView(QWidget *parent = nullptr);

    void setRequest(std::shared_ptr<const Study> study,
                    const std::optional<AnalysisRequest> &request);
    /// Puts a question into a role as a drop would; what does not fit is refused with the reason.
    void put(RequestRole role, const QString &key);
    /// The reason why not, or empty.
    virtual QString refusalOf(RequestRole role, const QString &key) const;
    /// While a question is dragged anywhere.
    void showDrag(const QString &key);

Q_SIGNALS:
    void requestWanted(const tidemark::AnalysisRequest &request, const QString &step);
    /// Another question: a new analysis.
    void questionWanted(const QString &key);
    /// A value of this question is to be chosen and filtered by.
    void filterWanted(const QString &key, QWidget *place);
    void refused(const QString &reason);

protected:
    virtual void showRoles() = 0;
    /// Puts into By what fits there.
    virtual void putBy(const QString &key);
    virtual std::vector<RoleSlot *> allSlots() const = 0;
    virtual QWidget *filterPlace() const = 0;

    void connectRole(RoleSlot *slot, RequestRole role);
    void removed(RequestRole role, const QString &key);
    void chooseWaves(QWidget *place);

    std::shared_ptr<const Study> m_study;
    std::optional<AnalysisRequest> m_request;

private:
    void setWave(const QString &wave, bool on);
};

/// A name of `source`, or of its frame, as a chip.
RoleSlot::Entry entryOf(const Study &study, const Source *source, const QString &name);
std::vector<RoleSlot::Entry> waveEntries(const Scope &scope);
std::vector<RoleSlot::Entry> filterEntries(const Study &study, const Source *source,
                                           const QString &filter);

} // namespace tidemark::ui
