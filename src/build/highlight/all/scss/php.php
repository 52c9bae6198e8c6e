<!DOCTYPE html>
<html><body class={string|"<?= $cls ?? 'none' ?>"}>
<?php
{function|declare}{punctuation|(}strict_types=1{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface {module-modifier keyword|as} Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
#[{function|Attribute}{punctuation|(}{property|Attribute}{punctuation|:}{punctuation|:}TARGET_CLASS{punctuation|)}{selector|]
final class Kettle extends Pot implements \\Countable
}{punctuation|\{}
    use Heats{punctuation|;}
    public const MAX = 0x1F{punctuation|;}
    public function __{function|construct}{punctuation|(}private readonly ?float {variable|$litres} = 1.7{punctuation|,} protected array\|string {variable|$names} = []{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function {function|count}{punctuation|(}{punctuation|)}{selector|: int }{punctuation|\{} return {function|count}{punctuation|(}{variable|$this-}>names{punctuation|)} ** 2 <=> {property|self}{punctuation|:}{punctuation|:}MAX{punctuation|;} {punctuation|\}}

    public static function {function|boil}{punctuation|(}string &{variable|$s}{punctuation|,} int ...{variable|$rest}{punctuation|)}{selector|: static }{punctuation|\{}
        {variable|$t} = {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . {string|'it\\'s'} . <<<EOT
        heredoc {variable|$s} {punctuation|\{}{variable|$this-}>litres{punctuation|\}}
        EOT{punctuation|;}
        foreach {punctuation|(}{variable|$rest} {module-modifier keyword|as} {variable|$k} => {variable|$v}{punctuation|)} {punctuation|\{} if {punctuation|(}{variable|$v} === {null keyword|null} \|\| !{function|isset}{punctuation|(}{variable|$rest}[{variable|$k}]{punctuation|)}{punctuation|)} continue{punctuation|;} {punctuation|\}}
        {variable|$f} = {function|fn}{punctuation|(}int {variable|$x}{punctuation|)}{punctuation|:} int => {variable|$x} {operator|+} 1_000{punctuation|;} {comment|// arrow}
        return match {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} {variable|$t} {operator|==} {string|''} => throw new \\{function|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default => new {function|static}{punctuation|(}...{variable|$rest}{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# done
?>
<p style={string|"color: red"}>Tea <b>&amp{punctuation|;}</b> <?php if {punctuation|(}{variable|$a}{punctuation|)}{punctuation|:} ?>yes<?php endif{punctuation|;} ?></p>
</body></html>
