{comment|#import <Foundation/Foundation.h>}
{class-member variable|@interface} {class-name|Kettle} {operator|:} NSObject {operator|<}Pot{operator|>}
@{function|property} {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}name{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}{property|initWithLitres}{operator|:}{punctuation|(}double{punctuation|)}litres{punctuation|;}
{class-member variable|@end}
{class-member variable|@implementation} Kettle
{operator|-} {punctuation|(}{constant|BOOL}{punctuation|)}{property|boil}{operator|:}{punctuation|(}int{punctuation|)}n {punctuation|\{} NSArray {operator|*}a {operator|=} @{punctuation|[}@{number|1}{punctuation|,} @{string|"x"}{punctuation|,} @{punctuation|\{}@{string|"k"}{operator|:} @{punctuation|(}{constant|YES}{punctuation|)}{punctuation|\}}{punctuation|]}{punctuation|;} {keyword|if} {punctuation|(}{operator|!}self{punctuation|.}name {operator|\|\|} n {operator|==} nil{punctuation|)} {keyword|return} {constant|NO}{punctuation|;} {punctuation|[}self {property|log}{operator|:}@{string|"at %d"} {property|with}{operator|:}n{punctuation|]}{punctuation|;} {function|dispatch_async}{punctuation|(}q{punctuation|,} {operator|^}{punctuation|\{} {class-member variable|@autoreleasepool} {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}{punctuation|;} {keyword|return} @{function|selector}{punctuation|(}x{punctuation|)} {operator|!=} {constant|NULL}{punctuation|;} {punctuation|\}} {operator|/}{operator|/} end
{class-member variable|@end}
