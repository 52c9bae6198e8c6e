<!DOCTYPE html>
<html><body class="<?= $cls ?? 'none' ?>">
<?php
declare(strict_types=1);
namespace Kitchen\Tea;

use Psr\Log\{LoggerInterface as Log, LogLevel};
use function strlen;

/**
 * A kettle.
 * @param float $litres
 */
#[Attribute(Attribute::TARGET_CLASS)]
final class Kettle extends Pot implements \Countable
{
    use Heats;
    public const MAX = 0x1F;
    public function __construct(private readonly ?float $litres = 1.7, protected array|string $names = []) {}

    public function count(): int { return count($this->names) ** 2 <=> self::MAX; }

    public static function boil(string &$s, int ...$rest): static {
        $t = "Pot {$s[0]} and $s->name at ${x} \n" . 'it\'s' . <<<EOT
        heredoc $s {$this->litres}
        EOT;
        foreach ($rest as $k => $v) { if ($v === null || !isset($rest[$k])) continue; }
        $f = fn(int $x): int => $x + 1_000; // arrow
        return match (true) { $t == '' => throw new \Exception("none"), default => new static(...$rest) };
    }
}
# done
?>
<p style="color: red">Tea <b>&amp;</b> <?php if ($a): ?>yes<?php endif; ?></p>
</body></html>
