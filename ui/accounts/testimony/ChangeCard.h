#pragma once

#include "core/compare/Testimony.h"
#include "ui/accounts/Card.h"

namespace careo::ui
{

class CaseSession;

/// A change of testimony: who, from when to when, what happened between, and what is different.
class ChangeCard : public Card
{
    Q_OBJECT

public:
    ChangeCard(CaseSession& session, const TestimonyChange& change, QWidget* parent = nullptr);
};

} // namespace careo::ui
