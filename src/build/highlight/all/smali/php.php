<!DOCTYPE html>
<html><body class{operator|=}{string|"<?= $cls ?? 'none' ?>"}>
<?php
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

/**
 * A kettle.
 * @param float $litres
 */
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
{keyword|final} class Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats{punctuation|;}
    {keyword|public} const MAX {operator|=} {number|0x1F}{punctuation|;}
    {keyword|public} function {function|__construct}{punctuation|(}{keyword|private} readonly ?float $litres {operator|=} {number|1.7}{punctuation|,} {keyword|protected} array\|string $names {operator|=} {operator|[}]{punctuation|)} {punctuation|\{}{punctuation|\}}

    {keyword|public} function {function|count}{punctuation|(}{punctuation|)}{punctuation|:} int {punctuation|\{} return {function|count}{punctuation|(}$this{operator|->}names{punctuation|)} ** {number|2} <{operator|=}> {field variable|self}{punctuation|:}{punctuation|:}{label property|MAX}{punctuation|;} {punctuation|\}}

    {keyword|public} {keyword|static} function {function|boil}{punctuation|(}string &$s{punctuation|,} int {operator|..}.$rest{punctuation|)}{punctuation|:} {keyword|static} {punctuation|\{}
        $t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . 'it\\{string|'s'} . <<<EOT
        heredoc $s {punctuation|\{}$this{operator|->}litres{punctuation|\}}
        EOT{punctuation|;}
        foreach {punctuation|(}$rest as $k {operator|=}> $v{punctuation|)} {punctuation|\{} if {punctuation|(}$v {operator|=}{operator|=}{operator|=} null \|\| !{function|isset}{punctuation|(}$rest{operator|[}$k]{punctuation|)}{punctuation|)} continue{punctuation|;} {punctuation|\}}
        $f {operator|=} {function|fn}{punctuation|(}int $x{punctuation|)}{punctuation|:} int {operator|=}> $x + 1_000{punctuation|;} // arrow
        return match {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} $t {operator|=}{operator|=} '' {operator|=}> throw new \\{function|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {operator|=}> new {keyword|static}{punctuation|(}{operator|..}.$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
?>
<p style{operator|=}{string|"color: red"}>Tea <b>&amp{punctuation|;}</b> <?php if {punctuation|(}$a{punctuation|)}{punctuation|:} ?>yes<?php endif{punctuation|;} ?></p>
</body></html>
