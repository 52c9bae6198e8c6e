<!DOCTYPE html>
<html><body class{operator|=}"<?{operator|=} $cls ?? 'none' ?>">
<?php
declare(strict_types{operator|=}1){punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\\{LoggerInterface as Log, LogLevel\}{punctuation|;}
use function strlen{punctuation|;}

/**
 * A kettle.
 * @param float $litres
 */
#[Attribute(Attribute::TARGET_CLASS)]
final class Kettle extends Pot implements \\Countable
\{
    use Heats{punctuation|;}
    public const MAX {operator|=} 0x1F{punctuation|;}
    public function __construct(private readonly ?float $litres {operator|=} 1.7, protected array\|string $names {operator|=} []) \{\}

    public function count(): int \{ return count($this->names) ** 2 <{operator|=}> self::MAX{punctuation|;} \}

    public static function boil(string &$s, int ...$rest): static \{
        $t {operator|=} "Pot \{$s[0]\} and $s->name at $\{x\} \\n" . 'it\\'s' . <<<EOT
        heredoc $s \{$this->litres\}
        EOT{punctuation|;}
        foreach ($rest as $k {operator|=}> $v) \{ if ($v {operator|=}{operator|=}{operator|=} null \|\| !isset($rest[$k])) continue{punctuation|;} \}
        $f {operator|=} fn(int $x): int {operator|=}> $x + 1_000{punctuation|;} // arrow
        return match (true) \{ $t {operator|=}{operator|=} '' {operator|=}> throw new \\Exception("none"), default {operator|=}> new static(...$rest) \}{punctuation|;}
    \}
\}
# done
?>
<p style{operator|=}"color: red">Tea <b>&amp{punctuation|;}</b> <?php if ($a): ?>yes<?php endif{punctuation|;} ?></p>
</body></html>
