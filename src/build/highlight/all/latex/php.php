<!DOCTYPE html>
<html><body class="<?= {equation string|$cls ?? 'none' ?>">
<?php
declare(strict_types=1);
namespace Kitchen{equation-command regex|\\Tea};

use Psr{equation-command regex|\\Log}{equation-command regex|\\\{}LoggerInterface as Log, LogLevel\};
use function strlen;

/**
 * A kettle.
 * @param float $}litres
 */
#{punctuation|[}Attribute(Attribute::TARGET_CLASS){punctuation|]}
final class Kettle extends Pot implements {function selector|\\Countable}
{punctuation|\{}
    use Heats;
    public const MAX = 0x1F;
    public function __construct(private readonly ?float {equation string|$litres = 1.7, protected array\|string $}names = {punctuation|[}{punctuation|]}) {punctuation|\{}{punctuation|\}}

    public function count(): int {punctuation|\{} return count({equation string|$this->names) ** 2 <=> self::MAX; \}

    public static function boil(string &$}s, int ...{equation string|$rest): static \{
        $}t = "Pot {punctuation|\{}{equation string|$s[0]\} and $}s->name at {equation string|$\{x\} {equation-command regex|\\n}" . 'it{equation-command regex|\\'}s' . <<<EOT
        heredoc $}s {punctuation|\{}{equation string|$this->litres\}
        EOT;
        foreach ($}rest as {equation string|$k => $}v) {punctuation|\{} if ({equation string|$v === null \|\| !isset($}rest{punctuation|[}{equation string|$k])) continue; \}
        $}f = fn(int {equation string|$x): int => $}x + 1_000; // arrow
        return match (true) {punctuation|\{} {equation string|$t == '' => throw new {equation-command regex|\\Exception}("none"), default => new static(...$}rest) {punctuation|\}};
    {punctuation|\}}
{punctuation|\}}
# done
?>
<p style="color: red">Tea <b>{punctuation|&}amp;</b> <?php if ($a): ?>yes<?php endif; ?></p>
</body></html>
