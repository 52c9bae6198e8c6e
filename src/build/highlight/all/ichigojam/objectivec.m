#import {operator|<}Foundation{operator|/}Foundation.h{operator|>}
{label|@interface} Kettle {punctuation|:} NSObject {operator|<}Pot{operator|>}
{label|@property} {punctuation|(}nonatomic{punctuation|,} {keyword|copy}{punctuation|)} NSString {operator|*}name{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{punctuation|:}{punctuation|(}double{punctuation|)}litres{punctuation|;}
@{keyword|end}
{label|@implementation} Kettle
{operator|-} {punctuation|(}BOOL{punctuation|)}boil{punctuation|:}{punctuation|(}int{punctuation|)}n \{ NSArray {operator|*}a {operator|=} {label|@[@}{number|1}{punctuation|,} @{string|"x"}{punctuation|,} {label|@\{@}{string|"k"}{punctuation|:} {label|@(YES)\}];} {keyword|if} {punctuation|(}{operator|!}self.name {operator|\|\|} n {operator|=}{operator|=} nil{punctuation|)} {keyword|return} NO{punctuation|;} {punctuation|[}self log{punctuation|:}@{string|"at %d"} with{punctuation|:}n{punctuation|]}{punctuation|;} dispatch_async{punctuation|(}q{punctuation|,} {operator|^}\{ {label|@autoreleasepool} \{ \} \}{punctuation|)}{punctuation|;} {keyword|return} {label|@selector(x)} {operator|!}{operator|=} NULL{punctuation|;} \} {operator|/}{operator|/} {keyword|end}
@{keyword|end}
