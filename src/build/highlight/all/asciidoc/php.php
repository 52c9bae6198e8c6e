<!DOCTYPE html>
<html><body class="<?= $cls ?? {inline|{italic|{punctuation|'}none{punctuation|'}}} ?>">
<?php
declare(strict_types=1);
namespace Kitchen\\Tea;

use Psr\\Log\\\{LoggerInterface as Log, LogLevel\};
use function strlen;

/**
 {list-punctuation punctuation|*} A kettle.
 {list-punctuation punctuation|*} @param float $litres
 */
#[Attribute(Attribute::TARGET_CLASS)]
final class Kettle extends Pot implements \\Countable
\{
    use Heats;
    public const MAX = 0x1F;
    public function __construct(private readonly ?float $litres = 1.7, protected array\|string $names = []) \{\}

{indented-block|    public function count(): int \{ return count($this->names) ** 2 <=> self::MAX; \}}

    public static function boil(string &$s, int ...$rest): static \{
        $t = "Pot {inline|{attribute-ref|{punctuation|\{}$s[0]{punctuation|\}}}} and $s->name at ${inline|{attribute-ref|{punctuation|\{}{variable|x}{punctuation|\}}}} \\n" . {inline|{italic|{punctuation|'}it\\'s{punctuation|'}}} . <<<EOT
        heredoc $s {inline|{attribute-ref|{punctuation|\{}$this->litres{punctuation|\}}}}
        EOT;
        foreach ($rest as $k => $v) {inline|{attribute-ref|{punctuation|\{} if ($v === null \|\| !isset($rest[$k])) continue; {punctuation|\}}}}
        $f = fn(int $x): int => $x + 1_000; // arrow
        return match (true) {inline|{attribute-ref|{punctuation|\{} $t == '' => throw new \\Exception("none"), default => new static(...$rest) {punctuation|\}}}};
    \}
\}
# done
?>
<p style="color: red">Tea <b>{entity|&amp;}</b> <?php if ($a): ?>yes<?php endif; ?></p>
</body></html>
