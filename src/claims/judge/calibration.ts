/** What was measured of a judge on the host's own claims decides whether it may speak. */
import * as v from 'valibot';

/** Below this a judge's words would be worth less than those of the rules. */
export const PRECISION_MIN = 0.95;
/** Fewer verdicts prove nothing. */
export const GIVEN_MIN = 20;

const CalibrationShape = v.object({
  /** The judge that was measured; see `Judge.name`. */
  judge: v.string(),
  given: v.number(),
  right: v.number(),
  /** ISO 8601. */
  measured: v.string(),
});

export type Calibration = Readonly<v.InferOutput<typeof CalibrationShape>>;

/** Undefined when the text is not a calibration: a judge that cannot be shown to be good does not speak. */
export function parseCalibration(text: string): Calibration | undefined {
  try {
    return v.parse(CalibrationShape, JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Only the judge that was measured, on enough verdicts, nearly all of them right. */
export function maySpeak(judge: string, calibration: Calibration | undefined): boolean {
  return (
    calibration !== undefined &&
    calibration.judge === judge &&
    calibration.given >= GIVEN_MIN &&
    calibration.right / calibration.given >= PRECISION_MIN
  );
}
