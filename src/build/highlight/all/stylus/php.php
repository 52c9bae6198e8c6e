<!DOCTYPE html>
<html><body class={string|"<?= $cls ?? 'none' ?>"}>
<?php
{func|{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}}
{property-declaration|{property|namespace} Kitchen\\Tea{punctuation|;}}

{selector|use Psr\\Log\\{punctuation|\{}}{property-declaration|{property|LoggerInterface} as Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}}
{property-declaration|{property|use} function strlen{punctuation|;}}

{selector|/**}
 * A kettle{punctuation|.}
 * @param float $litres
 */
#{punctuation|[}{func|{function|Attribute}{punctuation|(}Attribute{punctuation|:}{punctuation|:}TARGET_CLASS{punctuation|)}{punctuation|]}}
{selector|final class Kettle extends Pot implements \\Countable}
{punctuation|\{}
    {property-declaration|{property|use} Heats{punctuation|;}}
    {property-declaration|{property|public} const MAX {operator|=} {number|0}{unit|x}{number|1}F{punctuation|;}}
    public function {func|{function|__construct}{punctuation|(}private readonly {operator|?}float $litres {operator|=} {number|1.7}{punctuation|,} protected array\|string $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}}

    public function {func|{function|count}{punctuation|(}{punctuation|)}{punctuation|:} int {punctuation|\{} }{property-declaration|{property|return} {func|{function|count}{punctuation|(}$this-{operator|>}names{punctuation|)} {operator|**} {number|2} {operator|<=}{operator|>} self{punctuation|:}{punctuation|:}MAX{punctuation|;} {punctuation|\}}}}

    public static function {func|{function|boil}{punctuation|(}string &$s{punctuation|,} int {operator|...}$rest{punctuation|)}{punctuation|:} static {punctuation|\{}}
        {variable-declaration|{variable|$t} {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . {string|'it\\'s'} . {operator|<}{operator|<}{operator|<}EOT}
        {selector|heredoc $s {punctuation|\{}}$this->litres{punctuation|\}}
        EOT{punctuation|;}
        foreach {punctuation|(}$rest as $k => $v{punctuation|)} {punctuation|\{} {property-declaration|{property|if} {punctuation|(}$v {operator|==}{operator|=} null {operator|\|\|} {operator|!}{func|{function|isset}{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} continue{punctuation|;}}} {punctuation|\}}
        {variable-declaration|{variable|$f} {operator|=} {func|{function|fn}{punctuation|(}int $x{punctuation|)}{punctuation|:} int {operator|=}{operator|>} $x {operator|+} {number|1}_000{punctuation|;} }{comment|// arrow}}
        {statement|{keyword|return} match {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} $t {operator|==} {string|''} {operator|=}{operator|>} throw new {entity|\\E}xception{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {operator|=}{operator|>} new {func|{function|static}{punctuation|(}{operator|...}$rest{punctuation|)} {punctuation|\}}{punctuation|;}}}
    {punctuation|\}}
{punctuation|\}}
# done
?>
<p style={string|"color: red"}>Tea <b>&amp{punctuation|;}</b> <?php if {punctuation|(}$a{punctuation|)}{punctuation|:} ?>yes<?php endif{punctuation|;} ?></p>
</body></html>
