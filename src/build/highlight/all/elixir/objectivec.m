{comment|#import <Foundation/Foundation.h>}
{attribute variable|@interface} {module class-name|Kettle} : {module class-name|NSObject} {operator|<}{module class-name|Pot}>
{attribute variable|@property} {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} {module class-name|NSString} {operator|*}name;
{operator|-} {punctuation|(}instancetype{punctuation|)}{attr-name|initWithLitres:}{punctuation|(}double{punctuation|)}litres;
{attribute variable|@end}
{attribute variable|@implementation} {module class-name|Kettle}
{operator|-} {punctuation|(}{module class-name|BOOL}{punctuation|)}{attr-name|boil:}{punctuation|(}int{punctuation|)}n {punctuation|\{} {module class-name|NSArray} {operator|*}a {operator|=} @{punctuation|[}{attribute variable|@1}{punctuation|,} @{string|"x"}{punctuation|,} @{punctuation|\{}@{string|"k"}: @{punctuation|(}{module class-name|YES}{punctuation|)}{punctuation|\}}{punctuation|]}; {function|if} {punctuation|(}{operator|!}self{punctuation|.}name {operator|\|\|} n {operator|==} {boolean|nil}{punctuation|)} return {module class-name|NO}; {punctuation|[}self {attr-name|log:}@{string|"at %d"} with{atom symbol|:n}{punctuation|]}; {function|dispatch_async}{punctuation|(}q{punctuation|,} {operator|^}{punctuation|\{} {attribute variable|@autoreleasepool} {punctuation|\{} {punctuation|\}} {punctuation|\}}{punctuation|)}; return {attribute variable|@selector}{punctuation|(}x{punctuation|)} {operator|!=} {module class-name|NULL}; {punctuation|\}} {operator|/}{operator|/} {keyword|end}
{attribute variable|@end}
