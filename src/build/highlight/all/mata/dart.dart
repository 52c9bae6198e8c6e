import {operator|'}package{operator|:}tea{operator|/}tea{punctuation|.}dart{operator|'} as tea show Leaf{punctuation|;}
{comment|/// A kettle.}
@immutable
abstract {type class-name|{keyword|class} Kettle}{operator|<}T {keyword|extends} num{operator|>} {keyword|extends} Pot with Heat implements Comparable{operator|<}Kettle{operator|>} {punctuation|\{}
  {keyword|final} double litres{punctuation|;} {keyword|static} const int max {operator|=} 0xFF{punctuation|;}
  late {keyword|final} String{operator|?} name{punctuation|;}
  {function|Kettle}{punctuation|(}{punctuation|\{}required this{punctuation|.}litres{punctuation|,} this{punctuation|.}name {operator|=} {operator|'}pot{operator|'}{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle{punctuation|.}{function|small}{punctuation|(}{punctuation|)} {operator|=}{operator|>} {function|_Small}{punctuation|(}{punctuation|)}{punctuation|;}
  String get label {operator|=}{operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{operator|'}raw $x{operator|'} {operator|'}{operator|'}{operator|'}multi{operator|'}{operator|'}{operator|'}{punctuation|;}
  Future{operator|<}{type class-name|{keyword|void}}{operator|>} {function|boil}{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await {keyword|for} {punctuation|(}var x in stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x is{operator|!} int {operator|\|\|} x {operator|==} null{punctuation|)} {keyword|continue}{punctuation|;} yield{operator|*} {function|go}{punctuation|(}x {operator|?}{operator|?} {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    list{operator|..}{function|add}{punctuation|(}{number|1}{punctuation|)}{operator|..}{function|addAll}{punctuation|(}{punctuation|[}{operator|..}{punctuation|.}{operator|?}more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {comment|// cascade}
    {function|switch} {punctuation|(}n{punctuation|)} {punctuation|\{} case {number|1}{operator|:} {keyword|break}{punctuation|;} default{operator|:} throw {function|StateError}{punctuation|(}{operator|'}no{operator|'}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
typedef F {operator|=} T Function{operator|<}T{operator|>}{punctuation|(}T{punctuation|)}{punctuation|;}
