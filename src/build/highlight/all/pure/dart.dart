import {operator|'}package{operator|:}tea{operator|/}tea{operator|.}dart{operator|'} as tea {keyword|show} Leaf{punctuation|;}
{comment|/// A kettle.}
{operator|@}immutable
abstract class Kettle{operator|<}T extends num{operator|>} extends Pot {keyword|with} Heat implements Comparable{operator|<}Kettle{operator|>} {punctuation|\{}
  final {function|double} litres{punctuation|;} static {keyword|const} {function|int} {function|max} {operator|=} {number|0xFF}{punctuation|;}
  late final String{operator|?} name{punctuation|;}
  Kettle{punctuation|(}{punctuation|\{}required this{operator|.}litres{operator|,} this{operator|.}name {operator|=} {operator|'}pot{operator|'}{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle{operator|.}small{punctuation|(}{punctuation|)} {operator|=>} _Small{punctuation|(}{punctuation|)}{punctuation|;}
  String {function|get} label {operator|=>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{operator|'}raw {operator|$}x{operator|'} {operator|'''}multi{operator|'''}{punctuation|;}
  Future{operator|<}{function|void}{operator|>} boil{punctuation|(}{punctuation|[}{function|int} n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await for {punctuation|(}{function|var} x in {function|stream}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x is{operator|!} {function|int} {operator|\|\|} x {operator|==} {function|null}{punctuation|)} continue{punctuation|;} yield{operator|*} go{punctuation|(}x {operator|??} {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    {function|list}{operator|..}add{punctuation|(}{number|1}{punctuation|)}{operator|..}addAll{punctuation|(}{punctuation|[}{operator|...?}more{operator|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {comment|// cascade}
    switch {punctuation|(}n{punctuation|)} {punctuation|\{} {keyword|case} {number|1}{operator|:} {keyword|break}{punctuation|;} default{operator|:} {keyword|throw} StateError{punctuation|(}{operator|'}no{operator|'}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
typedef F {operator|=} T Function{operator|<}T{operator|>}{punctuation|(}T{punctuation|)}{punctuation|;}
