<!DOCTYPE html>
<html><body class={string|"<?= $cls ?? 'none' ?>"}>
<?php
declare{punctuation|(}strict_types=1{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log, LogLevel{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

/**
 * A kettle{punctuation|.}
 * {punctuation|@}param float $litres
 */
#[Attribute{punctuation|(}{function|Attribute}::TARGET_CLASS{punctuation|)}]
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats{punctuation|;}
    {keyword|public} const MAX {operator|=} 0x1F{punctuation|;}
    {keyword|public} function __construct{punctuation|(}{keyword|private} readonly ?float $litres {operator|=} 1{punctuation|.}7, protected array\|string $names {operator|=} []{punctuation|)} {punctuation|\{}{punctuation|\}}

    {keyword|public} function count{punctuation|(}{punctuation|)}{operator|:} int {punctuation|\{} return count{punctuation|(}$this->names{punctuation|)} {function|** 2 <=> self}::MAX{punctuation|;} {punctuation|\}}

    {keyword|public} static function boil{punctuation|(}string &$s, int {punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)}{operator|:} static {punctuation|\{}
        $t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} 'it\\'s' {punctuation|.} <<<EOT
        heredoc $s {punctuation|\{}$this->litres{punctuation|\}}
        EOT{punctuation|;}
        foreach {punctuation|(}$rest as $k => $v{punctuation|)} {punctuation|\{} if {punctuation|(}$v === null \|\| !isset{punctuation|(}$rest[$k]{punctuation|)}{punctuation|)} continue{punctuation|;} {punctuation|\}}
        $f {operator|=} fn{punctuation|(}int $x{punctuation|)}{operator|:} int => $x + 1_000{punctuation|;} // arrow
        return match {punctuation|(}true{punctuation|)} {punctuation|\{} $t == '' => throw new \\Exception{punctuation|(}{string|"none"}{punctuation|)}, default => new static{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# done
?>
<p style={string|"color: red"}>Tea <b>&amp{punctuation|;}</b> <?php if {punctuation|(}$a{punctuation|)}{operator|:} ?>yes<?php endif{punctuation|;} ?></p>
</body></html>
