<!DOCTYPE html>
<html><body class={string|"<?= $cls ?? 'none' ?>"}>
<?php
declare{punctuation|(}{car|strict_types=1}{punctuation|)}{comment|;}
namespace Kitchen\\Tea{comment|;}

use Psr\\Log\\\{LoggerInterface as Log, LogLevel\}{comment|;}
use function strlen{comment|;}

/**
 * A kettle.
 * @param float $litres
 */
#{punctuation|[}Attribute{punctuation|(}{car|Attribute}:{lisp-property property|:TARGET_CLASS}{punctuation|)}{punctuation|]}
final class Kettle extends Pot implements \\Countable
\{
    use Heats{comment|;}
    public const MAX = 0x1F{comment|;}
    public function __construct{punctuation|(}{car|private} readonly ?float $litres = 1.7, protected array\|string $names = {punctuation|[}{punctuation|]}{punctuation|)} \{\}

    public function count{punctuation|(}{punctuation|)}: int \{ return count{punctuation|(}{car|$this->names}{punctuation|)} ** {number|2} <=> self:{lisp-property property|:MAX}{comment|; \}}

    public static function boil{punctuation|(}{car|string} &$s, int ...$rest{punctuation|)}: static \{
        $t = {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {quoted-symbol variable symbol|'it}\\{quoted-symbol variable symbol|'s}' {punctuation|.} <<<EOT
        heredoc $s \{$this->litres\}
        EOT{comment|;}
        foreach {punctuation|(}{car|$rest} as $k => $v{punctuation|)} \{ if {punctuation|(}{car|$v} === null \|\| !isset{punctuation|(}{car|$rest}{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} continue{comment|; \}}
        $f = fn{punctuation|(}{car|int} $x{punctuation|)}: int => $x + 1_000{comment|; // arrow}
        return match {punctuation|(}{car|true}{punctuation|)} \{ $t == '' => throw new \\Exception{punctuation|(}{string|"none"}{punctuation|)}, default => new static{punctuation|(}...$rest{punctuation|)} \}{comment|;}
    \}
\}
# done
?>
<p style={string|"color: red"}>Tea <b>&amp{comment|;</b> <?php if ($a): ?>yes<?php endif; ?></p>}
</body></html>
