package ajar.showcase.prompts;

import ajar.showcase.PromptId;

/** A sentence that a school finishes together, as often as somebody asks it. */
public record Prompt(PromptId id, Sentence sentence) {}
