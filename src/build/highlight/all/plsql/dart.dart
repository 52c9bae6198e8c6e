import {string|'package:tea/tea.dart'} {keyword|as} tea show Leaf{punctuation|;}
{operator|/}{operator|/}{operator|/} {keyword|A} kettle{punctuation|.}
{variable|@immutable}
abstract class Kettle{operator|<}T extends num{operator|>} extends Pot {keyword|with} Heat implements Comparable{operator|<}Kettle{operator|>} \{
  {keyword|final} {keyword|double} litres{punctuation|;} {keyword|static} const {keyword|int} {keyword|max} {operator|=} {number|0xFF}{punctuation|;}
  late {keyword|final} {keyword|String}? {keyword|name}{punctuation|;}
  Kettle{punctuation|(}\{required this{punctuation|.}litres{punctuation|,} this{punctuation|.}{keyword|name} {operator|=} {string|'pot'}\}{punctuation|)}{punctuation|;}
  factory Kettle{punctuation|.}small{punctuation|(}{punctuation|)} {operator|=>} _Small{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword|String} get label {operator|=>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{string|'raw $x'} {string|'''multi'''}{punctuation|;}
  Future{operator|<}{keyword|void}{operator|>} boil{punctuation|(}{punctuation|[}{keyword|int} n {operator|=} {number|10}{punctuation|]}{punctuation|)} async \{
    await {keyword|for} {punctuation|(}var x {keyword|in} stream{punctuation|)} \{ {keyword|if} {punctuation|(}x {keyword|is}! {keyword|int} {operator|\|\|} x {operator|=}{operator|=} {keyword|null}{punctuation|)} {keyword|continue}{punctuation|;} yield{operator|*} go{punctuation|(}x ?? {number|1.5}e3{punctuation|)}{punctuation|;} \}
    list{operator|..}{keyword|add}{punctuation|(}{number|1}{punctuation|)}{operator|..}addAll{punctuation|(}{punctuation|[}{operator|..}{punctuation|.}?more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {operator|/}{operator|/} {keyword|cascade}
    switch {punctuation|(}n{punctuation|)} \{ {keyword|case} {number|1}{operator|:} break{punctuation|;} {keyword|default}{operator|:} throw StateError{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} \} {comment|/* done */}
  \}
\}
typedef F {operator|=} T {keyword|Function}{operator|<}T{operator|>}{punctuation|(}T{punctuation|)}{punctuation|;}
