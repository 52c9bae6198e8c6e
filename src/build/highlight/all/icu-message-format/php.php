<!DOCTYPE html>
<html><body class="<?= $cls ?? 'none' ?>">
<?php
declare(strict_types=1);
namespace Kitchen\\Tea;

use Psr\\Log\\{argument|{argument-delimiter operator|\{}{content|{argument-name|LoggerInterface} {argument-name|as} {argument-name|Log}{punctuation|,} {arg-style-text string|LogLevel}}{argument-delimiter operator|\}}};
use function strlen;

/**
 * A kettle.
 * @param float $litres
 */
#[Attribute(Attribute::TARGET_CLASS)]
final class Kettle extends Pot implements \\Countable
{argument|{argument-delimiter operator|\{}{content|
    {argument-name|use} {argument-name|Heats;}
    {argument-name|public} {argument-name|const} {argument-name|MAX} = 0x1F;
    public function __construct(private readonly ?float $litres = 1.7{punctuation|,} protected array\|string $names = []) \{\}

    public function count(): int \{ return count($this->names) ** 2 <=> self::MAX; \}

    public static function boil(string &$s{punctuation|,} int ...$rest): static \{
        $t = "Pot \{$s[0]\} and $s->name at $\{x\} \\n" . 'it\\'s' . <<<EOT
        heredoc $s \{$this->litres\}
        EOT;
        foreach ($rest as $k => $v) \{ if ($v === null \|\| !isset($rest[$k])) continue; \}
        $f = fn(int $x): int => $x + 1_000; // arrow
        return match (true) \{ $t == '' => throw new \\Exception("none"){punctuation|,} default => new static(...$rest) \};
    \}
}{argument-delimiter operator|\}}}
# done
?>
<p style="color: red">Tea <b>&amp;</b> <?php if ($a): ?>yes<?php endif; ?></p>
</body></html>
