{phrase|#import <Foundation/Foundation.h>
@interface Kettle : NSObject }{tag|{tag|{punctuation|<}Pot}{punctuation|>}}
{phrase|@property (nonatomic, copy) NSString *name;
- (instancetype)initWithLitres:(double)litres;
@end
@implementation Kettle
- (BOOL)boil:(int)n \{ NSArray *a = {inline|{punctuation|@}{modifier|{punctuation|[}{punctuation|@}{punctuation|1}{punctuation|,} {punctuation|@}{punctuation|"}{punctuation|x}{punctuation|"}{punctuation|,} {punctuation|@}{css|{punctuation|\{}@{string|"k"}{punctuation|:} @{punctuation|(}YES{punctuation|)}{punctuation|\}}}{punctuation|]}}{code keyword|; if (!self.name \|\| n == nil) return NO; [self log:}{punctuation|@}}"at %d" with:n]; dispatch_async(q, ^\{ @autoreleasepool \{ \} \}); return @selector(x) != NULL; \} // end
@end
}