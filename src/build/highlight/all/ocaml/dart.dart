import {type-variable function|'package}{punctuation|:}tea{operator|/}tea{punctuation|.}dart' {keyword|as} tea show Leaf{punctuation|;}
{operator|///} A kettle{punctuation|.}
{operator|@}immutable
abstract {keyword|class} Kettle{operator|<}T extends num{operator|>} extends Pot {keyword|with} Heat implements Comparable{operator|<}Kettle{operator|>} {punctuation|\{}
  final double litres{punctuation|;} static const int max {operator|=} {number|0xFF}{punctuation|;}
  late final String{operator|?} name{punctuation|;}
  Kettle{punctuation|(}{punctuation|\{}required this{punctuation|.}litres{punctuation|,} this{punctuation|.}name {operator|=} {type-variable function|'pot}'{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle{punctuation|.}small{punctuation|(}{punctuation|)} {operator|=>} _Small{punctuation|(}{punctuation|)}{punctuation|;}
  String get label {operator|=>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r'raw {operator|$}x{char|' '}'{type-variable function|'multi}'''{punctuation|;}
  Future{operator|<}void{operator|>} boil{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await {keyword|for} {punctuation|(}var x {keyword|in} stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x is{operator|!} int {operator|\|\|} x {operator|==} null{punctuation|)} continue{punctuation|;} yield{operator|*} go{punctuation|(}x {operator|??} {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    list{operator|..}add{punctuation|(}{number|1}{punctuation|)}{operator|..}addAll{punctuation|(}{punctuation|[}{operator|..}{punctuation|.}{operator|?}more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {operator|//} cascade
    switch {punctuation|(}n{punctuation|)} {punctuation|\{} case {number|1}{punctuation|:} break{punctuation|;} default{punctuation|:} throw StateError{punctuation|(}{type-variable function|'no}'{punctuation|)}{punctuation|;} {punctuation|\}} {operator|/*} {keyword|done} {operator|*/}
  {punctuation|\}}
{punctuation|\}}
typedef F {operator|=} T Function{operator|<}T{operator|>}{punctuation|(}T{punctuation|)}{punctuation|;}
