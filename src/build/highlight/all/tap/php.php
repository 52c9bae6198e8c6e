<!DOCTYPE html>
<html><body class="<?= $cls ?? 'none' ?>">
<?php
declare(strict_types=1);
namespace Kitchen\\Tea;

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log, LogLevel{punctuation|\}};
use function strlen;

/**
 * A kettle.
 * @param float $litres
 */
{directive|#[Attribute(Attribute::TARGET_CLASS)]}
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats;
    public const MAX = 0x1F;
    public function __construct(private readonly ?float $litres = 1.7, protected array\|string $names = []) {punctuation|\{}{punctuation|\}}

    public function count(): int {punctuation|\{} return count($this->names) ** 2 <=> self::MAX; {punctuation|\}}

    public static function boil(string &$s, int ...$rest): static {punctuation|\{}
        $t = "Pot {punctuation|\{}$s[0]{punctuation|\}} and $s->name at ${punctuation|\{}x{punctuation|\}} \\n" . 'it\\'s' . <<<EOT
        heredoc $s {punctuation|\{}$this->litres{punctuation|\}}
        EOT;
        foreach ($rest as $k => $v) {punctuation|\{} if ($v === null \|\| !isset($rest[$k])) continue; {punctuation|\}}
        $f = fn(int $x): int => $x + 1_000; // arrow
        return match (true) {punctuation|\{} $t == '' => throw new \\Exception("none"), default => new static(...$rest) {punctuation|\}};
    {punctuation|\}}
{punctuation|\}}
{directive|# done}
?>
<p style="color: red">Tea <b>&amp;</b> <?php if ($a): ?>yes<?php endif; ?></p>
</body></html>
