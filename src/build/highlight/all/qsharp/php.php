<{operator|!}DOCTYPE html>
<html><{keyword|body} class{operator|=}{string|"<?= $cls ?? 'none' ?>"}>
<?php
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
{keyword|namespace} Kitchen\\Tea{punctuation|;}

{keyword|use} Psr\\Log\\{punctuation|\{}LoggerInterface {keyword|as} Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
{keyword|use} {keyword|function} strlen{punctuation|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} A kettle{punctuation|.}
 {operator|*} @param float $litres
 {operator|*}{operator|/}
#{punctuation|[}{function|Attribute}{punctuation|(}Attribute{punctuation|::}TARGET_CLASS{punctuation|)}{punctuation|]}
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    {keyword|use} Heats{punctuation|;}
    public const MAX {operator|=} {number|0x1F}{punctuation|;}
    public {keyword|function} {function|__construct}{punctuation|(}private readonly ?float $litres {operator|=} {number|1.7}{punctuation|,} protected array\|string $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public {keyword|function} {function|count}{punctuation|(}{punctuation|)}{punctuation|:} int {punctuation|\{} {keyword|return} {function|count}{punctuation|(}$this{operator|->}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}> {keyword|self}{punctuation|::}MAX{punctuation|;} {punctuation|\}}

    public static {keyword|function} {function|boil}{punctuation|(}string &$s{punctuation|,} int {range operator|..}{punctuation|.}$rest{punctuation|)}{punctuation|:} static {punctuation|\{}
        $t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} 'it\\'s' {punctuation|.} {operator|<<<}EOT
        heredoc $s {punctuation|\{}$this{operator|->}litres{punctuation|\}}
        EOT{punctuation|;}
        foreach {punctuation|(}$rest {keyword|as} $k {operator|=>} $v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}$v {operator|==}{operator|=} null \|\| {operator|!}{function|isset}{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} continue{punctuation|;} {punctuation|\}}
        $f {operator|=} {function|fn}{punctuation|(}int $x{punctuation|)}{punctuation|:} int {operator|=>} $x {operator|+} 1_000{punctuation|;} {comment|// arrow}
        {keyword|return} match {punctuation|(}{keyword|true}{punctuation|)} {punctuation|\{} $t {operator|==} '' {operator|=>} throw {keyword|new} \\{function|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {operator|=>} {keyword|new} {function|static}{punctuation|(}{range operator|..}{punctuation|.}$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# done
?>
<p style{operator|=}{string|"color: red"}>Tea <b>&amp{punctuation|;}<{operator|/}b> <?php {keyword|if} {punctuation|(}$a{punctuation|)}{punctuation|:} ?>yes<?php endif{punctuation|;} ?><{operator|/}p>
<{operator|/}{keyword|body}><{operator|/}html>
