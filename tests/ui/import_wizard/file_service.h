// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include "tests/support/memory_sink.h"
#include "ui/import_wizard/file_proposal.h"
#include "ui/import_wizard/import_service.h"

/// Reads real files with the real importers into memory.
class FileService final : public tidemark::ui::ImportService
{
public:
    std::shared_ptr<const tidemark::Study> study() const override
    {
        return std::make_shared<const tidemark::Study>();
    }
    tidemark::Result<tidemark::ui::Proposal> propose(const tidemark::ui::ProposalRequest &request,
                                                     tidemark::JobControl &job) const override
    {
        return tidemark::ui::proposeFile(request, {}, job);
    }
    tidemark::Result<tidemark::StagedImport>
    stage(const QString &path, const tidemark::ImportPlan &plan, tidemark::JobControl &job) override
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return tidemark::Error{tidemark::ErrorCode::FileNotReadable};
        const tidemark::Importer &importer = *tidemark::importerById(plan.format);
        auto report = importer.run(file, plan, sink, job);
        if (!report)
            return std::move(report).error();
        report = importer.verify(file, plan, sink, std::move(report).value(), job);
        if (!report)
            return std::move(report).error();
        return tidemark::StagedImport{.report = std::move(report).value()};
    }
    tidemark::Result<void> publish(const tidemark::StagedImport &) override
    {
        ++published;
        return {};
    }
    std::vector<tidemark::ui::Recipe> recipes() const override { return {}; }

    tidemark::test::MemorySink sink;
    int published = 0;
};
