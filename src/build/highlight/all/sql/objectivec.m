{comment|#import <Foundation/Foundation.h>}
{variable|@interface} Kettle : NSObject {operator|<}Pot{operator|>}
{variable|@property} {punctuation|(}nonatomic{punctuation|,} copy{punctuation|)} NSString {operator|*}name{punctuation|;}
{operator|-} {punctuation|(}instancetype{punctuation|)}initWithLitres:{punctuation|(}{keyword|double}{punctuation|)}litres{punctuation|;}
{variable|@end}
{variable|@implementation} Kettle
{operator|-} {punctuation|(}{keyword|BOOL}{punctuation|)}boil:{punctuation|(}{keyword|int}{punctuation|)}n \{ NSArray {operator|*}a {operator|=} @{punctuation|[}{variable|@1}{punctuation|,} {variable|@"x"}{punctuation|,} @\{{variable|@"k"}: @{punctuation|(}YES{punctuation|)}\}{punctuation|]}{punctuation|;} {keyword|if} {punctuation|(}{operator|!}self{punctuation|.}name {operator|\|\|} n {operator|=}{operator|=} nil{punctuation|)} {keyword|return} {keyword|NO}{punctuation|;} {punctuation|[}self log:{variable|@"at %d"} {keyword|with}:n{punctuation|]}{punctuation|;} dispatch_async{punctuation|(}q{punctuation|,} {operator|^}\{ {variable|@autoreleasepool} \{ \} \}{punctuation|)}{punctuation|;} {keyword|return} {variable|@selector}{punctuation|(}x{punctuation|)} {operator|!=} {boolean|NULL}{punctuation|;} \} {comment|// end}
{variable|@end}
