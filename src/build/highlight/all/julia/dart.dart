{keyword|import} {operator|'}package{punctuation|:}tea{operator|/}tea{punctuation|.}dart{operator|'} as tea show Leaf{punctuation|;}
{operator|//}{operator|/} A kettle{punctuation|.}
@{keyword|immutable}
{keyword|abstract} class Kettle{operator|<}T extends num{operator|>} extends Pot with Heat implements Comparable{operator|<}Kettle{operator|>} {punctuation|\{}
  final double litres{punctuation|;} static {keyword|const} int max {operator|=} {number|0xFF}{punctuation|;}
  late final String{punctuation|?} name{punctuation|;}
  Kettle{punctuation|(}{punctuation|\{}required this{punctuation|.}litres{punctuation|,} this{punctuation|.}name {operator|=} {operator|'}pot{operator|'}{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle{punctuation|.}small{punctuation|(}{punctuation|)} {operator|=}{operator|>} _Small{punctuation|(}{punctuation|)}{punctuation|;}
  String get label {operator|=}{operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{operator|'}raw {operator|$}x{operator|'} {char|'''}multi{operator|'}{operator|'}{operator|'}{punctuation|;}
  Future{operator|<}void{operator|>} boil{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await {keyword|for} {punctuation|(}var x {keyword|in} stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x is{operator|!} int {operator|\|\|} x {operator|==} null{punctuation|)} {keyword|continue}{punctuation|;} yield{operator|*} go{punctuation|(}x {punctuation|?}{punctuation|?} {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    list{punctuation|.}{punctuation|.}add{punctuation|(}{number|1}{punctuation|)}{punctuation|.}{punctuation|.}addAll{punctuation|(}{punctuation|[}{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|?}more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {operator|//} cascade
    switch {punctuation|(}n{punctuation|)} {punctuation|\{} case {number|1}{punctuation|:} {keyword|break}{punctuation|;} default{punctuation|:} throw StateError{punctuation|(}{operator|'}no{operator|'}{punctuation|)}{punctuation|;} {punctuation|\}} {operator|/}{operator|*} done {operator|*}{operator|/}
  {punctuation|\}}
{punctuation|\}}
typedef F {operator|=} T Function{operator|<}T{operator|>}{punctuation|(}T{punctuation|)}{punctuation|;}
