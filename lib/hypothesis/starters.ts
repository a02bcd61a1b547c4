import type { HypothesisType } from '../reading/reading';

/**
 * Sentences to start from, one for each kind of claim; what stands in brackets is the writer's to fill. English like
 * the briefs Assay reads. Copied into a brief they count as unfilled until the brackets are gone.
 */
export const starters: Readonly<Record<HypothesisType, string>> = {
  'message-resonance':
    'We believe that opening with [their problem in their words] instead of [what we say today] will raise the [reply rate] among [people on one list], because [what you saw or heard].',
  'audience-qualification':
    'We believe that [people with this trait] will reach [a qualified step] more often than [the list we use today], because [why they need it more].',
  'offer-price':
    'We believe that [the new offer or price] instead of [the one today] will raise the [purchase rate] among [people on one list] without lowering [what must not get worse], because [why it weighs for them].',
  channel:
    'We believe that [this channel] will bring more [responses] from [the same people] than [the channel we use today] for the same money, because [where they are when they need it].',
  'format-creative':
    'We believe that the same message as [this format] instead of [that format] will raise the [click rate] among [people on one list], because [how they take it in].',
  timing:
    'We believe that [people on one list] who hear from us [at this moment] instead of [at that one] will answer more often, counted as [response rate], because [what happens in their day].',
  'friction-ux':
    'We believe that taking out [this step] will raise the [completion rate] among [people who start it], because [where they stop today].',
  retention:
    'We believe that [this habit, help or reminder] in the first [period] will raise the share of [these customers] who are still there after [period], because [why others leave].',
};

/** A whole brief with every line that makes it an experiment, ready to be filled. */
export const skeleton = `# [Name of the experiment]

Hypothesis: We believe that [what is different] will raise [one number] among [these people] [by how much], because [why]. We are wrong if [the result that would prove it].

Audience: [who exactly: what a filter could check, and how many they are]

Primary metric: [one number that counts what they do], [value today] today. Keep it at [value] or more, drop it below [value].

What we make: [the smallest piece that tests it], compared with [what they get today]

Channel: [through which list, page or placement they meet it]

Window: [first day] to [last day]; we read the result once, on [day]

Owner: [one person] decides to keep, change or stop it
`;
