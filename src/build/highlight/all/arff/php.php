<!DOCTYPE html>
<html><body class={string|"<?= $cls ?? 'none' ?>"}>
<?php
declare(strict_types={number|1});
namespace Kitchen\\Tea;

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}};
use function strlen;

/**
 * A kettle.
 * @param float $litres
 */
#[Attribute(Attribute::TARGET_CLASS)]
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats;
    public const MAX = 0x1F;
    public function __construct(private readonly ?float $litres = {number|1.7}{punctuation|,} protected array\|string $names = []) {punctuation|\{}{punctuation|\}}

    public function count(): int {punctuation|\{} return count($this->names) ** {number|2} <=> self::MAX; {punctuation|\}}

    public static function boil(string &$s{punctuation|,} int ...$rest): static {punctuation|\{}
        $t = {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . {string|'it\\'s'} . <<<EOT
        heredoc $s {punctuation|\{}$this->litres{punctuation|\}}
        EOT;
        foreach ($rest as $k => $v) {punctuation|\{} if ($v === null \|\| !isset($rest[$k])) continue; {punctuation|\}}
        $f = fn(int $x): int => $x + 1_000; // arrow
        return match (true) {punctuation|\{} $t == {string|''} => throw new \\Exception({string|"none"}){punctuation|,} default => new static(...$rest) {punctuation|\}};
    {punctuation|\}}
{punctuation|\}}
# done
?>
<p style={string|"color: red"}>Tea <b>&amp;</b> <?php if ($a): ?>yes<?php endif; ?></p>
</body></html>
