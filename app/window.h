// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tidemark {

/// Runs the program as a window until it is closed; a study's path may be among the arguments.
int runWindow(int argc, char **argv);

} // namespace tidemark
