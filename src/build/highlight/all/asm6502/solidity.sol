// SPDX-License-Identifier{punctuation|:} MIT
pragma solidity ^{decimal-number number|0}.{decimal-number number|8}.{decimal-number number|0}{comment|;}
import \{{register variable|A} as B\} from {string|"./a.sol"}{comment|;}
contract Kettle is Pot{punctuation|,} Heat{punctuation|(}{decimal-number number|1}{punctuation|)} \{
    uint256 public constant MAX = 1_000 ether{comment|; mapping(address => uint8[]) private m;}
    event Boiled{punctuation|(}address indexed who{punctuation|,} bytes32 {register variable|x}{punctuation|)}{comment|;}
    modifier only{punctuation|(}{punctuation|)} \{ require{punctuation|(}msg{directive property|.sender} == owner{punctuation|,} {string|"no"}{punctuation|)}{comment|; _; \}}
    constructor{punctuation|(}string memory n{punctuation|)} payable \{ name = n{comment|; \}}
    function boil{punctuation|(}uint n{punctuation|)} external view virtual override only returns {punctuation|(}bool ok{punctuation|)} \{
        for {punctuation|(}uint i = {decimal-number number|0}{comment|; i < n; i++) \{ if (i != 0xFF && !ok) emit Boiled(address(0), hex"00"); else revert(); \}}
        assembly \{ let {register variable|x} {punctuation|:}= add{punctuation|(}{decimal-number number|1}{punctuation|,} {decimal-number number|2}{punctuation|)} \} /* end */ return true{comment|;}
    \}
\}
