{rule|import} {string|'package:tea/tea.dart'} {rule|as tea show Leaf}{punctuation|;}
{operator|/}{operator|/}{operator|/} {rule|A kettle}{punctuation|.}
@{rule|immutable}
{rule|abstract class Kettle}<{rule|T extends num}> {rule|extends Pot with Heat implements Comparable}<{rule|Kettle}> {punctuation|\{}
  {rule|final double litres}{punctuation|;} {rule|static const int max} {operator|=} 0xFF{punctuation|;}
  {rule|late final String}? {rule|name}{punctuation|;}
  {rule|Kettle}{punctuation|(}{punctuation|\{}{rule|required this}{punctuation|.}{rule|litres}{punctuation|,} {rule|this}{punctuation|.}{rule|name} {operator|=} {string|'pot'}{punctuation|\}}{punctuation|)}{punctuation|;}
  {rule|factory Kettle}{punctuation|.}{rule|small}{punctuation|(}{punctuation|)} {operator|=}> _Small{punctuation|(}{punctuation|)}{punctuation|;}
  {definition rule keyword|String get label} {operator|=}> {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} {rule|r}{string|'raw $x'} {string|''}{string|'multi'}{string|''}{punctuation|;}
  {rule|Future}<{rule|void}> {rule|boil}{punctuation|(}{punctuation|[}{rule|int n} {operator|=} 10{punctuation|]}{punctuation|)} {rule|async} {punctuation|\{}
    {rule|await for} {punctuation|(}{rule|var x in stream}{punctuation|)} {punctuation|\{} {rule|if} {punctuation|(}{rule|x is}{operator|!} {rule|int} {operator|\|}{operator|\|} {rule|x} {operator|=}{operator|=} {rule|null}{punctuation|)} {rule|continue}{punctuation|;} {rule|yield}{operator|*} {rule|go}{punctuation|(}{rule|x} {special class-name|??} 1{punctuation|.}5e3{punctuation|)}{punctuation|;} {punctuation|\}}
    {rule|list}{punctuation|.}{punctuation|.}{rule|add}{punctuation|(}1{punctuation|)}{punctuation|.}{punctuation|.}{rule|addAll}{punctuation|(}{punctuation|[}{punctuation|.}{punctuation|.}{punctuation|.}?{rule|more}{punctuation|,} {rule|if} {punctuation|(}{rule|n} > 1{punctuation|)} 2{punctuation|]}{punctuation|)}{punctuation|;} {operator|/}{operator|/} {rule|cascade}
    {rule|switch} {punctuation|(}{rule|n}{punctuation|)} {punctuation|\{} {rule|case} 1: {rule|break}{punctuation|;} {rule|default}: {rule|throw StateError}{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} {punctuation|\}} {operator|/}{operator|*} {rule|done} {operator|*}{operator|/}
  {punctuation|\}}
{punctuation|\}}
{definition rule keyword|typedef F} {operator|=} {rule|T Function}<{rule|T}>{punctuation|(}{rule|T}{punctuation|)}{punctuation|;}
