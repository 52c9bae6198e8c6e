<!DOCTYPE html>
<html><body class={string|"<?= $cls ?? 'none' ?>"}>
<?{op-code keyword|php}
declare{punctuation|(}strict_types={decimal-number number|1}{punctuation|)}{comment|;}
namespace Kitchen\\Tea{comment|;}

use Psr\\Log\\\{LoggerInterface as Log{punctuation|,} LogLevel\}{comment|;}
use function strlen{comment|;}

/**
 * {register variable|A} kettle.
 * @param float $litres
 */
#[Attribute{punctuation|(}Attribute{punctuation|:}{punctuation|:}TARGET_CLASS{punctuation|)}]
final class Kettle extends Pot implements \\Countable
\{
    use Heats{comment|;}
    public const MAX = 0x1F{comment|;}
    public function __construct{punctuation|(}private readonly ?float $litres = {decimal-number number|1}.{decimal-number number|7}{punctuation|,} protected array\|string $names = []{punctuation|)} \{\}

    public function count{punctuation|(}{punctuation|)}{punctuation|:} int \{ return count{punctuation|(}$this->names{punctuation|)} ** {decimal-number number|2} <=> self{punctuation|:}{punctuation|:}MAX{comment|; \}}

    public static function boil{punctuation|(}string &$s{punctuation|,} int ...$rest{punctuation|)}{punctuation|:} static \{
        $t = {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . {string|'it\\'s'} . <<<EOT
        heredoc $s \{$this->litres\}
        EOT{comment|;}
        foreach {punctuation|(}$rest as $k => $v{punctuation|)} \{ if {punctuation|(}$v === null \|\| !isset{punctuation|(}$rest[$k]{punctuation|)}{punctuation|)} continue{comment|; \}}
        {hex-number number|$f} = fn{punctuation|(}int ${register variable|x}{punctuation|)}{punctuation|:} int => ${register variable|x} + 1_000{comment|; // arrow}
        return match {punctuation|(}true{punctuation|)} \{ $t == {string|''} => throw new \\Exception{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default => new static{punctuation|(}...$rest{punctuation|)} \}{comment|;}
    \}
\}
# done
?>
<p style={string|"color: red"}>Tea <b>&amp{comment|;</b> <?php if ($a): ?>yes<?php endif; ?></p>}
</body></html>
