<!DOCTYPE html>
<html><body class{operator|=}"<?{operator|=} $cls ?? 'none' ?>">
<?php
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
#{punctuation|[}{function|Attribute}{punctuation|(}Attribute{punctuation|:}{punctuation|:}TARGET_CLASS{punctuation|)}{punctuation|]}
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats{punctuation|;}
    public const MAX {operator|=} 0x1F{punctuation|;}
    public function __construct{punctuation|(}private readonly ?float $litres {operator|=} {number|1}.{number|7}{punctuation|,} protected array\|string $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function {function|count}{punctuation|(}{punctuation|)}{punctuation|:} int {punctuation|\{} return {function|count}{punctuation|(}$this->names{punctuation|)} ** {number|2} <{operator|=}> self{punctuation|:}{punctuation|:}MAX{punctuation|;} {punctuation|\}}

    public static function {function|boil}{punctuation|(}string &$s{punctuation|,} int {operator|..}.$rest{punctuation|)}{punctuation|:} static {punctuation|\{}
        $t {operator|=} "Pot {punctuation|\{}$s{punctuation|[}{number|0}{punctuation|]}{punctuation|\}} and $s->name at ${punctuation|\{}x{punctuation|\}} \\n" . 'it\\'s' . <<<EOT
        heredoc $s {punctuation|\{}$this->litres{punctuation|\}}
        EOT{punctuation|;}
        foreach {punctuation|(}$rest as $k {operator|=}> $v{punctuation|)} {punctuation|\{} if {punctuation|(}$v {operator|=}{operator|=}{operator|=} null \|\| !{function|isset}{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} continue{punctuation|;} {punctuation|\}}
        $f {operator|=} {function|fn}{punctuation|(}int $x{punctuation|)}{punctuation|:} int {operator|=}> $x + 1_000{punctuation|;} {comment|// arrow}
        return match {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} $t {operator|=}{operator|=} '' {operator|=}> throw new \\{function|Exception}{punctuation|(}"none"{punctuation|)}{punctuation|,} default {operator|=}> new {function|static}{punctuation|(}{operator|..}.$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# done
?>
<p style{operator|=}"color{punctuation|:} red">Tea <b>&amp{punctuation|;}</b> <?php if {punctuation|(}$a{punctuation|)}{punctuation|:} ?>yes<?php endif{punctuation|;} ?></p>
</body></html>
