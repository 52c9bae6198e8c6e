<!DOCTYPE html>
<html><body {keyword|class}{punctuation|=}{string|"<?= $cls ?? 'none' ?>"}>
<?php
declare{punctuation|(}strict_types{punctuation|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

/**
 * A kettle.
 * @param float $litres
 */
#{punctuation|[}Attribute{punctuation|(}Attribute{punctuation|:}{punctuation|:}TARGET_CLASS{punctuation|)}{punctuation|]}
{keyword|final} {keyword|class} Kettle {keyword|extends} Pot {keyword|implements} \\Countable
{punctuation|\{}
    use Heats{punctuation|;}
    {keyword|public} const MAX {punctuation|=} {number|0x1F}{punctuation|;}
    {keyword|public} function __construct{punctuation|(}{keyword|private} readonly ?float $litres {punctuation|=} {number|1.7}{punctuation|,} protected array\|{keyword|string} $names {punctuation|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    {keyword|public} function count{punctuation|(}{punctuation|)}{punctuation|:} {keyword|int} {punctuation|\{} return count{punctuation|(}$this->names{punctuation|)} ** {number|2} <{punctuation|=}> self{punctuation|:}{punctuation|:}MAX{punctuation|;} {punctuation|\}}

    {keyword|public} {keyword|static} function boil{punctuation|(}{keyword|string} &$s{punctuation|,} {keyword|int} ...$rest{punctuation|)}{punctuation|:} {keyword|static} {punctuation|\{}
        $t {punctuation|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . {string|'it\\'s'} . <<<EOT
        heredoc $s {punctuation|\{}$this->litres{punctuation|\}}
        EOT{punctuation|;}
        foreach {punctuation|(}$rest as $k {punctuation|=}> $v{punctuation|)} {punctuation|\{} if {punctuation|(}$v {punctuation|=}{punctuation|=}{punctuation|=} null \|\| !isset{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} continue{punctuation|;} {punctuation|\}}
        $f {punctuation|=} fn{punctuation|(}{keyword|int} $x{punctuation|)}{punctuation|:} {keyword|int} {punctuation|=}> $x + 1_000{punctuation|;} {comment|// arrow}
        return match {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} $t {punctuation|=}{punctuation|=} {string|''} {punctuation|=}> {function|throw} new \\Exception{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} {keyword|default} {punctuation|=}> new {keyword|static}{punctuation|(}...$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# done
?>
<p style{punctuation|=}{string|"color: red"}>Tea <b>&amp{punctuation|;}</b> <?php if {punctuation|(}$a{punctuation|)}{punctuation|:} ?>yes<?php endif{punctuation|;} ?></p>
</body></html>
