// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QString>

#include "core/base/job_control.h"
#include "core/base/result.h"
#include "core/import/importer.h"
#include "core/model/study.h"
#include "core/project/project_session.h"

namespace tidemark::ui {

/// What the wizard asks when it opens a file or a choice of layout changes.
struct ProposalRequest
{
    QString path = {};
    ImportPlan previous = {}; ///< what the user fixed in it stays
    QStringList codeBooks = {}; ///< paths; the first counts most
    int previewRows = 200;

    friend bool operator==(const ProposalRequest &, const ProposalRequest &) = default;
};

/// How a file can be read, with its first rows read so.
struct Proposal
{
    ImportPlan plan = {};
    PreviewTable preview = {};
    QString formatName = {};
    qint64 fileSize = 0;
    int columnsInCodeBook = -1; ///< −1: there is no code book

    friend bool operator==(const Proposal &, const Proposal &) = default;
};

/// A recipe of the study: the choices of an earlier delivery.
struct Recipe
{
    QString name = {};
    SourceId source = {}; ///< what was read with it last
    ImportPlan plan = {};

    friend bool operator==(const Recipe &, const Recipe &) = default;
};

/// What the wizard needs of the world. propose() and stage() run off the GUI thread, one after the
/// other or at the same time; the others are called on the GUI thread.
class ImportService
{
public:
    virtual ~ImportService() = default;

    virtual std::shared_ptr<const Study> study() const = 0;
    virtual Result<Proposal> propose(const ProposalRequest &request, JobControl &job) const = 0;
    /// Reads the whole file and compares what is stored with the raw text; the study is not
    /// touched.
    virtual Result<StagedImport> stage(const QString &path, const ImportPlan &plan,
                                       JobControl &job) = 0;
    /// Makes a staged import part of the study, as one step that can be undone.
    virtual Result<void> publish(const StagedImport &staged) = 0;
    virtual std::vector<Recipe> recipes() const = 0;
};

} // namespace tidemark::ui
