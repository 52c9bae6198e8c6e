<!DOCTYPE html>
<html><body class{value attr-value|{punctuation|=}"<?= $cls ?? 'none' ?>">}
<?php
{key attr-name|declare(strict_types}{value attr-value|{punctuation|=}1)}{comment|;}
namespace Kitchen\\Tea{comment|;}

use Psr\\Log\\\{LoggerInterface as Log, LogLevel\}{comment|;}
use function strlen{comment|;}

/**
 * A kettle.
 * @param float $litres
 */
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
final class Kettle extends Pot implements \\Countable
\{
    use Heats{comment|;}
    public const MAX {value attr-value|{punctuation|=} 0x1F}{comment|;}
    public function __construct(private readonly ?float $litres {value attr-value|{punctuation|=} 1.7, protected array\|string $names = []) \{\}}

    public function count(): int \{ return count($this->names) ** 2 <{value attr-value|{punctuation|=}> self::MAX}{comment|; \}}

    public static function boil(string &$s, int ...$rest): static \{
        {key attr-name|$t} {value attr-value|{punctuation|=} "Pot \{$s[0]\} and $s->name at $\{x\} \\n" . 'it\\'s' . <<<EOT}
        heredoc $s \{$this->litres\}
        EOT{comment|;}
        foreach ($rest as $k {value attr-value|{punctuation|=}> $v) \{ if ($v === null \|\| !isset($rest[$k])) continue}{comment|; \}}
        {key attr-name|$f} {value attr-value|{punctuation|=} fn(int $x): int => $x + 1_000}{comment|; // arrow}
        return match (true) \{ $t {value attr-value|{punctuation|=}{punctuation|=} '' => throw new \\Exception("none"), default => new static(...$rest) \}}{comment|;}
    \}
\}
{comment|# done}
?>
<p style{value attr-value|{punctuation|=}"color: red">Tea <b>&amp}{comment|;</b> <?php if ($a): ?>yes<?php endif; ?></p>}
</body></html>
