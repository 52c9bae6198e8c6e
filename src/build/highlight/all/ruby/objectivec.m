{comment|#import <Foundation/Foundation.h>}
{variable|@interface} Kettle {operator|:} NSObject {operator|<}Pot{operator|>}
{variable|@property} {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}name{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres{operator|:}{punctuation|(}double{punctuation|)}litres{punctuation|;}
{variable|@end}
{variable|@implementation} Kettle
{operator|-} {punctuation|(}{constant|BOOL}{punctuation|)}boil{operator|:}{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray {operator|*}a {operator|=} @{punctuation|[}@{number|1}{punctuation|,} @{string-literal|{string|"x"}}{punctuation|,} @{punctuation|\{}@{string-literal|{string|"k"}}{operator|:} @{punctuation|(}{constant|YES}{punctuation|)}{punctuation|\}}{punctuation|]}{punctuation|;} {keyword|if} {punctuation|(}{operator|!}{keyword|self}{punctuation|.}name {operator|\|\|} n {operator|==} {keyword|nil}{punctuation|)} {keyword|return} {constant|NO}{punctuation|;} {punctuation|[}{keyword|self} log{operator|:}@{string-literal|{string|"at %d"}} with{symbol|:n}{punctuation|]}{punctuation|;} dispatch_async{punctuation|(}q{punctuation|,} {operator|^}{punctuation|\{} {variable|@autoreleasepool} {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} {keyword|return} {variable|@selector}{punctuation|(}x{punctuation|)} {operator|!=} {constant|NULL}{punctuation|;} {punctuation|\}} {operator|/}{operator|/} {keyword|end}
{variable|@end}
