{key attr-name|//} {value attr-value|SPDX-License-Identifier: MIT}
{key attr-name|pragma} {value attr-value|solidity ^0.8.0;}
{key attr-name|import} {value attr-value|\{A as B\} from "./a.sol";}
{key attr-name|contract} {value attr-value|Kettle is Pot, Heat(1) \{}
{key attr-name|    uint256} {value attr-value|public constant MAX = 1_000 ether; mapping(address => uint8[]) private m;}
{key attr-name|    event} {value attr-value|Boiled(address indexed who, bytes32 x);}
{key attr-name|    modifier} {value attr-value|only() \{ require(msg.sender == owner, "no"); _; \}}
{key attr-name|    constructor(string} {value attr-value|memory n) payable \{ name = n; \}}
{key attr-name|    function} {value attr-value|boil(uint n) external view virtual override only returns (bool ok) \{}
{key attr-name|        for} {value attr-value|(uint i = 0; i < n; i++) \{ if (i != 0xFF && !ok) emit Boiled(address(0), hex"00"); else revert(); \}}
{key attr-name|        assembly} {value attr-value|\{ let x := add(1, 2) \} /* end */ return true;}
    \}
\}
