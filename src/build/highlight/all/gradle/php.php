{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body class{operator|=}{interpolation-string|{string|"<?= }{interpolation|{interpolation-punctuation punctuation|$}{expression|cls}}{string| ?? 'none' ?>"}}{operator|>}
{operator|<}{operator|?}php
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
#{punctuation|[}{function|Attribute}{punctuation|(}Attribute{punctuation|:}{punctuation|:}TARGET_CLASS{punctuation|)}{punctuation|]}
final class {class-name|Kettle} extends {class-name|Pot} implements {class-name|{punctuation|\\}Countable}
{punctuation|\{}
    use Heats{punctuation|;}
    public const MAX {operator|=} {number|0x1F}{punctuation|;}
    public function {function|__construct}{punctuation|(}private readonly {operator|?}float {punctuation|$}litres {operator|=} {number|1.7}{punctuation|,} protected array{operator|\|}string {punctuation|$}names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function {function|count}{punctuation|(}{punctuation|)}{punctuation|:} int {punctuation|\{} return {function|count}{punctuation|(}{punctuation|$}this{operator|->}names{punctuation|)} {operator|**} {number|2} {operator|<=>} self{punctuation|:}{punctuation|:}MAX{punctuation|;} {punctuation|\}}

    public static function {function|boil}{punctuation|(}string {operator|&}{punctuation|$}s{punctuation|,} int {punctuation|...}{punctuation|$}rest{punctuation|)}{punctuation|:} static {punctuation|\{}
        {punctuation|$}t {operator|=} {interpolation-string|{string|"Pot \{}{interpolation|{interpolation-punctuation punctuation|$}{expression|s}}{string|[0]\} and }{interpolation|{interpolation-punctuation punctuation|$}{expression|s}}{string|->name at }{interpolation|{interpolation-punctuation punctuation|$\{}{expression|x}{interpolation-punctuation punctuation|\}}}{string| \\n"}} {punctuation|.} {string|'it\\'s'} {punctuation|.} {operator|<<}{operator|<}EOT
        heredoc {punctuation|$}s {punctuation|\{}{punctuation|$}this{operator|->}litres{punctuation|\}}
        EOT{punctuation|;}
        foreach {punctuation|(}{punctuation|$}rest as {punctuation|$}k {operator|=}{operator|>} {punctuation|$}v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{punctuation|$}v {operator|==}{operator|=} null {operator|\|\|} {operator|!}{function|isset}{punctuation|(}{punctuation|$}rest{punctuation|[}{punctuation|$}k{punctuation|]}{punctuation|)}{punctuation|)} continue{punctuation|;} {punctuation|\}}
        {punctuation|$}f {operator|=} {function|fn}{punctuation|(}int {punctuation|$}x{punctuation|)}{punctuation|:} int {operator|=}{operator|>} {punctuation|$}x {operator|+} {number|1_000}{punctuation|;} {comment|// arrow}
        return match {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} {punctuation|$}t {operator|==} {string|''} {operator|=}{operator|>} throw new {class-name|{punctuation|\\}Exception}{punctuation|(}{interpolation-string|{string|"none"}}{punctuation|)}{punctuation|,} default {operator|=}{operator|>} new {class-name|static}{punctuation|(}{punctuation|...}{punctuation|$}rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# done
{operator|?}{operator|>}
{operator|<}p style{operator|=}{interpolation-string|{string|"color: red"}}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp{punctuation|;}{operator|<}{interpolation-string|{string|/b> <?php if (}{interpolation|{interpolation-punctuation punctuation|$}{expression|a}}{string|): ?>yes<?php endif; ?></}}p{operator|>}
{operator|<}{interpolation-string|{string|/body></}}html{operator|>}
