<!DOCTYPE html>
<html><body class={string|"<?= $cls ?? 'none' ?>"}>
<?php
declare{punctuation|(}strict_types=1{punctuation|)}{punctuation|;}
{keyword|namespace} Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface {keyword|as} Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

/**
 * A kettle.
 * @param float {variable|$litres}
 */
#{punctuation|[}Attribute{punctuation|(}Attribute{punctuation|:}{punctuation|:}TARGET_CLASS{punctuation|)}{punctuation|]}
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats{punctuation|;}
    public const MAX = 0x1F{punctuation|;}
    public function __construct{punctuation|(}private readonly ?float {variable|$litres} = 1.7{punctuation|,} protected array\|string {variable|$names} = {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function count{punctuation|(}{punctuation|)}{punctuation|:} int {punctuation|\{} return count{punctuation|(}{variable|$this}{arrow operator|->}names{punctuation|)} ** 2 <=> self{punctuation|:}{punctuation|:}MAX{punctuation|;} {punctuation|\}}

    public static function boil{punctuation|(}string &{variable|$s}{punctuation|,} int {punctuation|...}{variable|$rest}{punctuation|)}{punctuation|:} static {punctuation|\{}
        {variable|$t} = {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . 'it\\'s' . <<<EOT
        heredoc {variable|$s} {punctuation|\{}{variable|$this}{arrow operator|->}litres{punctuation|\}}
        EOT{punctuation|;}
        foreach {punctuation|(}{variable|$rest} {keyword|as} {variable|$k} => {variable|$v}{punctuation|)} {punctuation|\{} if {punctuation|(}{variable|$v} === null \|\| !isset{punctuation|(}{variable|$rest}{punctuation|[}{variable|$k}{punctuation|]}{punctuation|)}{punctuation|)} continue{punctuation|;} {punctuation|\}}
        {variable|$f} = fn{punctuation|(}int {variable|$x}{punctuation|)}{punctuation|:} int => {variable|$x} + 1_000{punctuation|;} // arrow
        {keyword|return} match {punctuation|(}true{punctuation|)} {punctuation|\{} {variable|$t} == '' => throw new \\Exception{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default => new static{punctuation|(}{punctuation|...}{variable|$rest}{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# done
?>
<p style={string|"color: red"}>Tea <b>&amp{punctuation|;}</b> <?php if {punctuation|(}{variable|$a}{punctuation|)}{punctuation|:} ?>yes<?php endif{punctuation|;} ?></p>
</body></html>
