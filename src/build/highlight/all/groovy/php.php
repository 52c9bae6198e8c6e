{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body {keyword|class}{operator|=}{interpolation-string|{string|"<?= }{interpolation|{interpolation-punctuation punctuation|$}{expression|cls}}{string| ?? 'none' ?>"}}{operator|>}
{operator|<}{operator|?}php
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface {keyword|as} Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
#{punctuation|[}{function|Attribute}{punctuation|(}Attribute{punctuation|:}{punctuation|:}TARGET_CLASS{punctuation|)}{punctuation|]}
{keyword|final} {keyword|class} {class-name|Kettle} {keyword|extends} {class-name|Pot} {keyword|implements} {class-name|{punctuation|\\}Countable}
{punctuation|\{}
    use Heats{punctuation|;}
    {keyword|public} {keyword|const} MAX {operator|=} {number|0x1F}{punctuation|;}
    {keyword|public} function {function|__construct}{punctuation|(}{keyword|private} readonly {operator|?}{keyword|float} {punctuation|$}litres {operator|=} {number|1.7}{punctuation|,} {keyword|protected} array{operator|\|}string {punctuation|$}names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    {keyword|public} function {function|count}{punctuation|(}{punctuation|)}{punctuation|:} {keyword|int} {punctuation|\{} {keyword|return} {function|count}{punctuation|(}{punctuation|$}{keyword|this}{operator|->}names{punctuation|)} {operator|**} {number|2} {operator|<=>} self{punctuation|:}{punctuation|:}MAX{punctuation|;} {punctuation|\}}

    {keyword|public} {keyword|static} function {function|boil}{punctuation|(}string {operator|&}{punctuation|$}s{punctuation|,} {keyword|int} {punctuation|...}{punctuation|$}rest{punctuation|)}{punctuation|:} {keyword|static} {punctuation|\{}
        {punctuation|$}t {operator|=} {interpolation-string|{string|"Pot \{}{interpolation|{interpolation-punctuation punctuation|$}{expression|s}}{string|[0]\} and }{interpolation|{interpolation-punctuation punctuation|$}{expression|s}}{string|->name at }{interpolation|{interpolation-punctuation punctuation|$\{}{expression|x}{interpolation-punctuation punctuation|\}}}{string| \\n"}} {punctuation|.} {string|'it\\'s'} {punctuation|.} {operator|<<}{operator|<}EOT
        heredoc {punctuation|$}s {punctuation|\{}{punctuation|$}{keyword|this}{operator|->}litres{punctuation|\}}
        EOT{punctuation|;}
        foreach {punctuation|(}{punctuation|$}rest {keyword|as} {punctuation|$}k {operator|=}{operator|>} {punctuation|$}v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{punctuation|$}v {operator|==}{operator|=} null {operator|\|\|} {operator|!}{function|isset}{punctuation|(}{punctuation|$}rest{punctuation|[}{punctuation|$}k{punctuation|]}{punctuation|)}{punctuation|)} {keyword|continue}{punctuation|;} {punctuation|\}}
        {punctuation|$}f {operator|=} {function|fn}{punctuation|(}{keyword|int} {punctuation|$}x{punctuation|)}{punctuation|:} {keyword|int} {operator|=}{operator|>} {punctuation|$}x {operator|+} {number|1_000}{punctuation|;} {comment|// arrow}
        {keyword|return} match {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} {punctuation|$}t {operator|==} {string|''} {operator|=}{operator|>} {keyword|throw} {keyword|new} {class-name|{punctuation|\\}Exception}{punctuation|(}{interpolation-string|{string|"none"}}{punctuation|)}{punctuation|,} {keyword|default} {operator|=}{operator|>} {keyword|new} {class-name|static}{punctuation|(}{punctuation|...}{punctuation|$}rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# done
{operator|?}{operator|>}
{operator|<}p style{operator|=}{interpolation-string|{string|"color: red"}}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp{punctuation|;}{operator|<}{interpolation-string|{string|/b> <?php if (}{interpolation|{interpolation-punctuation punctuation|$}{expression|a}}{string|): ?>yes<?php endif; ?></}}p{operator|>}
{operator|<}{interpolation-string|{string|/body></}}html{operator|>}
