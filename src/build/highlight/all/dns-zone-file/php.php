<!DOCTYPE html>
<html><body class={string|"<?= $cls ?? 'none' ?>"}>
<?php
declare{punctuation|(}strict_types=1{punctuation|)}{comment|;}
namespace Kitchen\\Tea{comment|;}

use Psr\\Log\\\{LoggerInterface as Log, LogLevel\}{comment|;}
use function strlen{comment|;}

/**
 * {type keyword|A} kettle.
 * @param float $litres
 */
#[Attribute{punctuation|(}Attribute::TARGET_CLASS{punctuation|)}]
final class Kettle extends Pot implements \\Countable
\{
    use Heats{comment|;}
    public const MAX = 0x1F{comment|;}
    public function __construct{punctuation|(}private readonly ?float $litres = 1.7, protected array\|string $names = []{punctuation|)} \{\}

    public function count{punctuation|(}{punctuation|)}: int \{ return count{punctuation|(}$this->names{punctuation|)} ** 2 <=> self::MAX{comment|; \}}

    public static function boil{punctuation|(}string &$s, int ...$rest{punctuation|)}: static \{
        $t = {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . 'it\\'s' . <<<EOT
        heredoc $s \{$this->litres\}
        EOT{comment|;}
        foreach {punctuation|(}$rest as $k => $v{punctuation|)} \{ if {punctuation|(}$v === null \|\| !isset{punctuation|(}$rest[$k]{punctuation|)}{punctuation|)} continue{comment|; \}}
        $f = fn{punctuation|(}int $x{punctuation|)}: int => $x + 1_000{comment|; // arrow}
        return match {punctuation|(}true{punctuation|)} \{ $t == '' => throw new \\Exception{punctuation|(}{string|"none"}{punctuation|)}, default => new static{punctuation|(}...$rest{punctuation|)} \}{comment|;}
    \}
\}
# done
?>
<p style={string|"color: red"}>Tea <b>&amp{comment|;</b> <?php if ($a): ?>yes<?php endif; ?></p>}
</body></html>
