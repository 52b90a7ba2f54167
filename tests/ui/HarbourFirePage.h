#pragma once

/// A page that holds three articles, as a browser's text export would: the tests' own case.
inline constexpr char harbourFirePage[] = R"(Harbour fire: captain says the alarm was late
The Coast Herald, 3 May 2011
By Ann Seller

The captain of the ferry said on Tuesday that nobody rang the alarm before the smoke reached the
upper deck. He told the harbour court that two men had locked the engine room from outside.

The owners of the ferry deny it. Their lawyer said the door was found open on 28 April 2011.


Engine room was open, says ferry's owner
Evening Post
May 5, 2011

The owner of the burnt ferry told reporters on Thursday that the engine room was never locked.
According to him the crew left it open for the painters, who worked there until the evening.

A deckhand who had spoken of a locked door withdrew his words before the harbour court.


Painter heard the lock turn
Gulf News Wire, 9 May 2011
By Tom Reyes

A painter said on Monday that he heard the lock of the engine room turn shortly before the fire.
He had not told the police because nobody asked him, he said, and would repeat it under oath.

The harbour court meets again in June.
)";
