#pragma once

#include "app/cli/Command.h"

namespace careo::cli
{

[[nodiscard]] QList<Command> caseCommands(); ///< new, articles, search, check
[[nodiscard]] QList<Command> importCommands(); ///< extract, import
[[nodiscard]] QList<Command> claimCommands(); ///< claim add, claims
[[nodiscard]] QList<Command> compareCommands(); ///< compare
[[nodiscard]] QList<Command> suggestCommands(); ///< claim-types, suggest
[[nodiscard]] QList<Command> questionCommands(); ///< question, account, place, statement
[[nodiscard]] QList<Command> dateCommands(); ///< dates
[[nodiscard]] QList<Command> timelineCommands(); ///< timeline
[[nodiscard]] QList<Command> textCommands(); ///< article text, article texts
[[nodiscard]] QList<Command> documentCommands(); ///< summary, references
[[nodiscard]] QList<Command> historyCommands(); ///< history

[[nodiscard]] inline QList<Command> allCommands()
{
    return caseCommands() + importCommands() + claimCommands() + compareCommands()
        + questionCommands() + suggestCommands() + dateCommands() + timelineCommands()
        + textCommands() + documentCommands() + historyCommands();
}

} // namespace careo::cli
