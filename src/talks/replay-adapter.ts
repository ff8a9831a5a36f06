import {
  type Activity,
  BotAdapter,
  type ConversationReference,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder';

/** A bot's way to nobody: what it sends is held, to be looked at. */
export class ReplayAdapter extends BotAdapter {
  #sent: Partial<Activity>[] = [];

  /** Runs a turn; what was sent in it, in order and in its last form. Rejects where the bot does. */
  async process(
    activity: Partial<Activity>,
    run: (context: TurnContext) => Promise<void>,
  ): Promise<readonly Partial<Activity>[]> {
    this.#sent = [];
    await this.runMiddleware(new TurnContext(this, activity), run);
    return this.#sent;
  }

  override async sendActivities(
    _context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    return activities.map((activity) => {
      const id = `reply-${this.#sent.length + 1}`;
      this.#sent.push({ ...activity, id });
      return { id };
    });
  }

  override async updateActivity(_context: TurnContext, activity: Partial<Activity>): Promise<void> {
    this.#sent = this.#sent.map((sent) => (sent.id === activity.id ? activity : sent));
  }

  override async deleteActivity(
    _context: TurnContext,
    { activityId }: Partial<ConversationReference>,
  ): Promise<void> {
    this.#sent = this.#sent.map((sent) =>
      sent.id === activityId ? { type: 'messageDelete', id: sent.id } : sent,
    );
  }

  override async continueConversation(
    reference: Partial<ConversationReference>,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    const event = TurnContext.applyConversationReference(
      { type: 'event', name: 'continueConversation' },
      reference,
      true,
    );
    await this.runMiddleware(new TurnContext(this, event), logic);
  }
}
