// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>

#include "tests/ui/import_wizard/plan_of_columns.h"
#include "ui/import_wizard/import_service.h"
#include "ui/prompts.h"

/// Answers the wizard with values set by the test, as an importer would: what is fixed stays.
class SampleService final : public tidemark::ui::ImportService
{
public:
    SampleService()
    {
        answer.plan = smallPlan();
        answer.formatName = QStringLiteral("CSV");
        answer.fileSize = 96'000;
        answer.plan.text.encoding.guess(QStringLiteral("windows-1252"),
                                        QStringLiteral("The file is not valid UTF-8."));
        answer.plan.text.likeliest = {
            {QStringLiteral("windows-1252"), QStringLiteral("5401;Tromsø")},
            {QStringLiteral("ISO-8859-15"), QStringLiteral("5401;Tromsø")},
            {QStringLiteral("UTF-8"), QStringLiteral("5401;Troms\uFFFD")}};
        answer.plan.text.delimiter.guess(u';', QStringLiteral("8 fields in all 31 lines."));
        answer.plan.text.quote.guess(u'"');
        answer.plan.headerRows.guess(1, QStringLiteral("Row 1 is text, row 2 has numbers."));
        for (int row = 0; row < 30; ++row)
            answer.preview.rows.push_back(
                {QStringLiteral("5401"), QStringLiteral("1"), QStringLiteral("5"),
                 QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("0"),
                 row == 4 ? QStringLiteral("ca. 3") : QStringLiteral("8,5"),
                 QStringLiteral("Tromsø er langt unna")});
        answer.preview.rawLines = {QStringLiteral("kommunenr;q12a;q12b")};
        staged.report.rows = 30;
        for (const tidemark::ColumnPlan &column : answer.plan.columns)
            staged.report.columns.push_back(
                {.name = column.name, .type = column.type.value, .answered = 30});
        staged.report.columns[6].answered = 29;
        staged.report.columns[6].notUnderstood = 1;
        staged.report.columns[6].notUnderstoodCells = {{5, QStringLiteral("ca. 3"), {}}};
        staged.report.cellsCompared = 240;
    }

    std::shared_ptr<const tidemark::Study> study() const override
    {
        return std::make_shared<const tidemark::Study>(knownStudy);
    }
    tidemark::Result<tidemark::ui::Proposal> propose(const tidemark::ui::ProposalRequest &request,
                                                     tidemark::JobControl &) const override
    {
        if (failure)
            return *failure;
        tidemark::ui::Proposal proposal = answer;
        proposal.plan.fileName = QFileInfo(request.path).fileName();
        const tidemark::ImportPlan &previous = request.previous;
        if (previous.text.encoding.fixedByUser)
            proposal.plan.text.encoding = previous.text.encoding;
        if (previous.columns.size() == proposal.plan.columns.size())
            keepFixed(proposal.plan, previous);
        return proposal;
    }
    tidemark::Result<tidemark::StagedImport>
    stage(const QString &, const tidemark::ImportPlan &plan, tidemark::JobControl &) override
    {
        if (failure)
            return *failure;
        stagedPlan = plan;
        return staged;
    }
    tidemark::Result<void> publish(const tidemark::StagedImport &) override
    {
        ++published;
        return {};
    }
    std::vector<tidemark::ui::Recipe> recipes() const override { return knownRecipes; }

    tidemark::Study knownStudy;
    std::vector<tidemark::ui::Recipe> knownRecipes;
    tidemark::ui::Proposal answer;
    tidemark::StagedImport staged;
    std::optional<tidemark::Error> failure;
    tidemark::ImportPlan stagedPlan;
    int published = 0;

private:
    static void keepFixed(tidemark::ImportPlan &plan, const tidemark::ImportPlan &previous)
    {
        for (std::size_t column = 0; column < plan.columns.size(); ++column) {
            const tidemark::ColumnPlan &before = previous.columns[column];
            if (before.type.fixedByUser)
                plan.columns[column].type = before.type;
            if (before.measure.fixedByUser)
                plan.columns[column].measure = before.measure;
            if (before.missing.fixedByUser)
                plan.columns[column].missing = before.missing;
            if (before.role.fixedByUser)
                plan.columns[column].role = before.role;
        }
    }
};

/// Gives the same file to every question and remembers what it was told.
class SamplePrompts final : public tidemark::ui::Prompts
{
public:
    QString openFile(QWidget *, const QString &, const QString &) override { return file; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override
    {
        return file;
    }
    QString chooseFolder(QWidget *, const QString &) override { return {}; }
    int ask(QWidget *, const Question &question) override
    {
        return int(question.buttons.size()) - 1;
    }
    std::optional<QString> askText(QWidget *, const QString &, const QString &,
                                   const QString &) override
    {
        return {};
    }
    void tell(QWidget *, const QString &, const QString &text) override { told << text; }

    QString file;
    QStringList told;
};
