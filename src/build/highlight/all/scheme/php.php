<!DOCTYPE html>
<html><body class={string|"<?= $cls ?? 'none' ?>"}>
<?php
declare{punctuation|(}{function|strict_types=1}{punctuation|)}{comment|;}
namespace Kitchen\\Tea{comment|;}

use Psr\\Log\\\{LoggerInterface as Log, LogLevel\}{comment|;}
use function strlen{comment|;}

/**
 * A kettle.
 * @param float $litres
 */
#{punctuation|[}Attribute{punctuation|(}{function|Attribute::TARGET_CLASS}{punctuation|)}{punctuation|]}
final class Kettle extends Pot implements \\Countable
\{
    use Heats{comment|;}
    public const MAX = 0x1F{comment|;}
    public function __construct{punctuation|(}{function|private} readonly ?float $litres = 1.7, protected array\|string $names = {punctuation|[}{punctuation|]}{punctuation|)} \{\}

    public function count{punctuation|(}{punctuation|)}: int \{ return count{punctuation|(}{function|$this->names}{punctuation|)} ** {number|2} <=> self::MAX{comment|; \}}

    public static function boil{punctuation|(}{builtin|string} &$s, int ...$rest{punctuation|)}: static \{
        $t = {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . {symbol|'it\\}{symbol|'s}{punctuation|'} . <<<EOT
        heredoc $s \{$this->litres\}
        EOT{comment|;}
        foreach {punctuation|(}{function|$rest} as $k => $v{punctuation|)} \{ if {punctuation|(}{function|$v} === null {identifier|\|\|} !isset{punctuation|(}{function|$rest}{punctuation|[}{function|$k}{punctuation|]}{punctuation|)}{punctuation|)} continue{comment|; \}}
        $f = fn{punctuation|(}{function|int} $x{punctuation|)}: int => $x + 1_000{comment|; // arrow}
        return match {punctuation|(}{function|true}{punctuation|)} \{ $t == {punctuation|'}{punctuation|'} => throw new \\Exception{punctuation|(}{string|"none"}{punctuation|)}, default => new static{punctuation|(}{function|...$rest}{punctuation|)} \}{comment|;}
    \}
\}
# done
?>
<p style={string|"color: red"}>Tea <b>&amp{comment|;</b> <?php if ($a): ?>yes<?php endif; ?></p>}
</body></html>
