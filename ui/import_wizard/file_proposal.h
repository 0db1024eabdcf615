// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import_wizard/import_service.h"

namespace tidemark::ui {

/// Opens the file, asks the importer that knows it for a plan, attaches the code book, pairs the
/// questions with the study's waves, and reads the first rows. Any thread.
Result<Proposal> proposeFile(const ProposalRequest &request, const Study &study, JobControl &job);

} // namespace tidemark::ui
