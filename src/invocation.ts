/** What comes into `bot.handle`: never an SDK object, ids opaque. */

export interface Origin {
  /** One Discord server or Slack workspace, or `console`. */
  readonly community: string;
  readonly channel: string;
  readonly thread?: string;
  /** Others cannot read it, as a private thread of the channel: nothing of it is listed elsewhere. */
  readonly isClosed?: true;
  readonly user: string;
  /** BCP 47: in which language the asker reads the platform. */
  readonly locale: string;
  /** The same of the place, as who runs it has set it there. */
  readonly placeLocale?: string;
  /** What the platform vouches for; absent where it says nothing of it. */
  readonly standing?: Standing;
  /** False in a conversation that has no hosts, such as one of two: nothing is set for it or kept of it. */
  readonly hosted?: boolean;
  /** A conversation of two within a community: what is asked there is not for its hosts to read. */
  readonly isDirect?: true;
  /** False where nothing can be posted but in answer, such as a terminal. */
  readonly takesPosts?: false;
}

/** Of whoever asks, in the community, at this moment. */
export interface Standing {
  /** Whether they manage the community. */
  readonly manages: boolean;
  /** The ids of their roles. */
  readonly roles: readonly string[];
  /** False where the platform said nothing of it with what was sent, as with a message: a host sets nothing by that. */
  readonly isWhole?: false;
}

/** A file that came with a command; nothing of it is fetched until a command asks. */
export interface Attachment {
  /** As its sender named it. */
  readonly name: string;
  /** Bytes, as the platform says. */
  readonly size?: number;
  /** From the platform's own file host alone, and no more than `maxBytes`. */
  read(maxBytes: number): Promise<AttachmentRead>;
}

export type AttachmentRead =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  /** One sentence for people, saying what to do. */
  | { readonly kind: 'refused'; readonly says: string };

export type Invocation = Origin &
  (
    | {
        readonly kind: 'command';
        readonly command: string;
        /** By option name; unknown names are ignored, values are checked by the command's options. */
        readonly input: Readonly<Record<string, string | undefined>>;
        /** Whether the asker wants the reply for themselves only. */
        readonly private?: boolean;
        readonly attached?: Attachment;
      }
    /** A line typed as is: `/summit when`, `pipeline who pays`, or a plain question, or several of these. */
    | {
        readonly kind: 'text';
        readonly text: string;
        readonly private?: boolean;
        /** Where whoever types may name files of their own, as in a terminal: the file of that name. */
        readonly open?: (name: string) => Attachment;
        /** False where a reply for the asker alone is held back until it is asked for: nobody has seen it yet. */
        readonly privateReplies?: boolean;
      }
    /** A follow-up was picked; `encoded` comes from `encodeAction`, through the platform, so it is untrusted. */
    | {
        readonly kind: 'action';
        readonly encoded: string;
        /**
         * `reply.carried` of the reply whose action was picked, where it had one. It comes back through the
         * platform, so it is untrusted too.
         */
        readonly carried?: string;
      }
  );
