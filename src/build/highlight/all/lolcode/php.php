<{punctuation|!}DOCTYPE html>
<html><body class={string|"<?= $cls ?? 'none' ?>"}>
<?php
declare(strict_types={number|1});
namespace Kitchen\\Tea;

use Psr\\Log\\\{LoggerInterface as Log{punctuation|,} LogLevel\};
use function strlen;

/**
 * A kettle.
 * @param float $litres
 */
#[Attribute(Attribute::TARGET_CLASS)]
final class Kettle extends Pot implements \\Countable
\{
    use Heats;
    public const MAX = {number|0}x1F;
    public function __construct(private readonly ?float $litres = {number|1.7}{punctuation|,} protected array\|string $names = []) \{\}

    public function count(): int \{ return count($this->names) ** {number|2} <=> self::MAX; \}

    public static function boil(string &$s{punctuation|,} int {punctuation|...}$rest): static \{
        $t = {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . 'it\\'s' . <<<EOT
        heredoc $s \{$this->litres\}
        EOT;
        foreach ($rest as $k => $v) \{ if ($v === null \|\| {punctuation|!}isset($rest[$k])) continue; \}
        $f = fn(int $x): int => $x + {number|1}_000; // arrow
        return match (true) \{ $t == '' => throw new \\Exception({string|"none"}){punctuation|,} default => new static({punctuation|...}$rest) \};
    \}
\}
# done
?>
<p style={string|"color: red"}>Tea <b>&amp;</b> <?php if ($a): ?>yes<?php endif; ?></p>
</body></html>
