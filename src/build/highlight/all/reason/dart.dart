import {operator|'}package{punctuation|:}tea{operator|/}tea{punctuation|.}dart{operator|'} {keyword|as} tea show {constructor|Leaf}{punctuation|;}
{comment|/// A kettle.}
@immutable
abstract {keyword|class} {constructor|Kettle}{operator|<}{constructor|T} extends num{operator|>} extends {constructor|Pot} {keyword|with} {constructor|Heat} implements {constructor|Comparable}{operator|<}{constructor|Kettle}{operator|>} {punctuation|\{}
  final double litres{punctuation|;} static const int max {operator|=} {number|0xFF}{punctuation|;}
  late final {constructor|String}{operator|?} name{punctuation|;}
  {constructor|Kettle}{punctuation|(}{punctuation|\{}required this{punctuation|.}litres{punctuation|,} this{punctuation|.}name {operator|=} {operator|'}pot{operator|'}{punctuation|\}}{punctuation|)}{punctuation|;}
  factory {class-name|Kettle}{punctuation|.}small{punctuation|(}{punctuation|)} {operator|=>} _Small{punctuation|(}{punctuation|)}{punctuation|;}
  {constructor|String} get label {operator|=>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{operator|'}raw $x{char|' '}{operator|'}{operator|'}multi{operator|'}{operator|'}{operator|'}{punctuation|;}
  {constructor|Future}{operator|<}void{operator|>} boil{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await {keyword|for} {punctuation|(}var x {keyword|in} stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x is{operator|!} int {operator|\|}{operator|\|} x {operator|==} null{punctuation|)} continue{punctuation|;} yield{operator|*} go{punctuation|(}x {operator|?}{operator|?} {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    list{punctuation|.}{punctuation|.}add{punctuation|(}{number|1}{punctuation|)}{punctuation|.}{punctuation|.}addAll{punctuation|(}{punctuation|[}{operator|...}{operator|?}more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {comment|// cascade}
    {keyword|switch} {punctuation|(}n{punctuation|)} {punctuation|\{} case {number|1}{punctuation|:} break{punctuation|;} default{punctuation|:} throw {constructor|StateError}{punctuation|(}{operator|'}no{operator|'}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
typedef {constructor|F} {operator|=} {constructor|T} {constructor|Function}{operator|<}{constructor|T}{operator|>}{punctuation|(}{constructor|T}{punctuation|)}{punctuation|;}
